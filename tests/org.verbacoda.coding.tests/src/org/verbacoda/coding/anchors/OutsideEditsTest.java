/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.testing.TestSize;
import org.verbacoda.testing.anchors.OutsideEdits;
import org.verbacoda.testing.anchors.PickedPassages;
import org.verbacoda.testing.anchors.PlacementJudge;
import org.verbacoda.testing.anchors.PlacementTally;
import org.verbacoda.testing.anchors.SpokenTexts;
import org.verbacoda.text.TextDecoder;

/**
 * Texts whose sentences another program has changed, moved, duplicated and deleted: 1 to 30 % of them. What is right is
 * known from the script of the changes.
 */
class OutsideEditsTest {

    private static final int PASSAGES = 40;
    /** Seeds that nothing was tuned on. */
    private static final int FIRST = 1_000_000;

    private final PlacementTally byVersion = new PlacementTally();
    private final PlacementTally bySearch = new PlacementTally();

    private void change(String text, long seed) {
        Random random = OutsideEdits.random(seed);
        OutsideEdits edits = OutsideEdits.of(text, 0.01 + 0.29 * random.nextDouble(), random);
        List<CitedPassage> passages = new ArrayList<>();
        for (int[] passage : PickedPassages.of(text, PASSAGES, random)) {
            passages.add(new CitedPassage(passage[0], passage[1],
                    AssignmentContext.of(text, passage[0], passage[1])));
        }
        PlacementJudge judge = new PlacementJudge(edits);
        judge(judge, passages, new VersionFinder(text, edits.text()).find(passages), byVersion);
        judge(judge, passages, new QuoteFinder(edits.text()).find(passages), bySearch);
    }

    private static void judge(PlacementJudge judge, List<CitedPassage> passages, List<FoundPassage> found,
            PlacementTally tally) {
        for (int i = 0; i < passages.size(); i++) {
            tally.add(judge.judge(passages.get(i).start(), passages.get(i).end(),
                    found.get(i).placement() != Placement.TO_REVIEW, found.get(i).start(), found.get(i).end()));
        }
    }

    /**
     * What is placed without asking should never be wrong. What is allowed is what is left of that over many texts: with
     * the cited version one passage in five thousand.
     *
     * @param mostAstrayBySearch the part that may be wrong by search alone
     */
    private void assertGood(String of, String seeds, double mostAstrayBySearch) {
        String figures = of + ", seeds " + seeds + "\n  by version: " + byVersion + "\n  by search: " + bySearch;
        System.out.println(figures);
        assertTrue(byVersion.rightShare() >= 0.995 && byVersion.wrongShare() <= 0.0002, figures);
        assertTrue(bySearch.rightShare() >= 0.97 && bySearch.wrongShare() <= mostAstrayBySearch, figures);
    }

    @Test
    void generatedInterviewsKeepTheirCoding() {
        int texts = TestSize.of(200, 1_500);
        for (int seed = FIRST; seed < FIRST + texts; seed++) {
            change(new SpokenTexts(seed).interview(30 + seed % 60), seed);
        }
        // Every hundredth sentence in these, however long, was said before: without the cited version nobody can tell
        // whether the one that is left was moved, or always stood there while the other was deleted
        assertGood("generated interviews", FIRST + " to " + (FIRST + texts - 1), 0.002);
    }

    @Test
    void interviewsOfTheCorpusKeepTheirCoding() throws IOException {
        String corpus = System.getenv("VERBACODA_CORPUS");
        assumeTrue(corpus != null, "skipped: VERBACODA_CORPUS names no folder of interviews");
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(corpus))) {
            files = all.filter(file -> file.toString().matches(".*\\.(md|txt)")).sorted().toList();
        }
        int texts = TestSize.of(200, 1_500);
        Random pick = new Random(4);
        for (int seed = FIRST; seed < FIRST + texts; seed++) {
            String text = TextDecoder.decode(files.get(pick.nextInt(files.size()))).text();
            if (text.length() >= 500 && text.length() <= 100_000) {
                change(text, seed);
            }
        }
        assertGood("interviews of the corpus", FIRST + " to " + (FIRST + texts - 1), 0.0005);
    }
}
