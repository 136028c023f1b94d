/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

import org.verbacoda.coding.anchors.CitedPassage;
import org.verbacoda.coding.anchors.FoundPassage;
import org.verbacoda.coding.anchors.PassageFinder;
import org.verbacoda.coding.anchors.Placement;
import org.verbacoda.coding.anchors.QuoteFinder;
import org.verbacoda.coding.anchors.VersionFinder;
import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.testing.anchors.OutsideEdits;
import org.verbacoda.testing.anchors.PickedPassages;
import org.verbacoda.testing.anchors.PlacementJudge;
import org.verbacoda.testing.anchors.PlacementTally;
import org.verbacoda.testing.anchors.SpokenTexts;

/**
 * How many passages stay on their words when another program has changed 1 to 30 % of the sentences of an interview.
 * Each value is that of 50 interviews with 40 passages each, with seeds from 2,000,000 on, on which nothing was tuned.
 */
final class AnchorsBenchmark {

    private static final int ROUNDS = 6;
    private static final int INTERVIEWS = 50;
    private static final int PASSAGES = 40;
    private static final int FIRST_SEED = 2_000_000;

    private interface Finders {
        PassageFinder of(String cited, String present);
    }

    private AnchorsBenchmark() {
    }

    static List<Double> byVersion(BenchData data) {
        return measure(VersionFinder::new, tally -> tally.rightShare() * 100);
    }

    static List<Double> bySearch(BenchData data) {
        return measure((cited, present) -> new QuoteFinder(present), tally -> tally.rightShare() * 100);
    }

    static List<Double> wrongByVersion(BenchData data) {
        return measure(VersionFinder::new, tally -> tally.wrongShare() * 100);
    }

    static List<Double> wrongBySearch(BenchData data) {
        return measure((cited, present) -> new QuoteFinder(present), tally -> tally.wrongShare() * 100);
    }

    private static List<Double> measure(Finders finders, ToDoubleFunction<PlacementTally> figure) {
        List<Double> values = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            PlacementTally tally = new PlacementTally();
            for (int i = 0; i < INTERVIEWS; i++) {
                judge(FIRST_SEED + round * INTERVIEWS + i, finders, tally);
            }
            values.add(figure.applyAsDouble(tally));
        }
        return values;
    }

    private static void judge(int seed, Finders finders, PlacementTally tally) {
        Random random = OutsideEdits.random(seed);
        String text = new SpokenTexts(seed).interview(30 + seed % 60);
        OutsideEdits edits = OutsideEdits.of(text, 0.01 + 0.29 * random.nextDouble(), random);
        List<CitedPassage> passages = new ArrayList<>();
        for (int[] passage : PickedPassages.of(text, PASSAGES, random)) {
            passages.add(new CitedPassage(passage[0], passage[1],
                    AssignmentContext.of(text, passage[0], passage[1])));
        }
        PlacementJudge judge = new PlacementJudge(edits);
        List<FoundPassage> found = finders.of(text, edits.text()).find(passages);
        for (int i = 0; i < found.size(); i++) {
            tally.add(judge.judge(passages.get(i).start(), passages.get(i).end(),
                    found.get(i).placement() != Placement.TO_REVIEW, found.get(i).start(), found.get(i).end()));
        }
    }
}
