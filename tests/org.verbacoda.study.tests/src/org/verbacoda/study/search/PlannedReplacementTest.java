/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.search.SearchQuery.Coding;

class PlannedReplacementTest {

    private static final String TEXT = "\uFEFFAnna: Dr. May \uD83D\uDE00 and <!-- Dr. May --> Dr. Mai.\r\nAnna: Yes.\n";

    @TempDir
    private Path folder;
    private StudyOnDisk study;
    private StudySnapshot opened;

    @BeforeEach
    void makeStudy() throws IOException {
        study = new StudyOnDisk(folder).file("study.json", "{\"format\": 1, \"roles\": [\"Anna\"]}")
                .file("transcripts/t1.md", TEXT);
        opened = study.open();
    }

    private TranscriptMatches only(SearchQuery query) throws SearchException {
        List<TranscriptMatches> found = TranscriptSearch.run(opened, query, StudyProgress.NONE);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private PlannedReplacement plan(SearchQuery query, String by) throws Exception {
        return PlannedReplacement.of(opened, query, only(query), by, () -> false);
    }

    private String content(PlannedReplacement plan) throws IOException {
        return new String(plan.content(opened.layout()), StandardCharsets.UTF_8);
    }

    private static SearchQuery expression(String text) {
        return new SearchQuery(text, true, true, Set.of(), Coding.ANY, Optional.empty(), Set.of());
    }

    @Test
    void onlyWhatWasFoundIsReplacedAndAllElseStaysByteForByte() throws Exception {
        assertEquals(TEXT.replace("Dr. May \uD83D", "[NAME] \uD83D"), content(plan(SearchQuery.of("dr. may"), "[NAME]")));
        assertEquals(TEXT.replace("Yes", "$1\\"), content(plan(SearchQuery.of("yes"), "$1\\")));
    }

    @Test
    void groupsOfAnExpressionCanBePutIn() throws Exception {
        PlannedReplacement plan = plan(expression("(Dr)\\. (M)a[iy]"), "$2. ($1) \\$");
        assertEquals(List.of("M. (Dr) $", "M. (Dr) $"), plan.replacements());
        assertEquals("\uFEFFAnna: M. (Dr) $ \uD83D\uDE00 and <!-- Dr. May --> M. (Dr) $.\r\nAnna: Yes.\n", content(plan));
    }

    @Test
    void someOfThePassagesCanBeLeftOut() throws Exception {
        PlannedReplacement plan = plan(expression("Dr"), "Prof");
        assertEquals(TEXT.replace("Dr. Mai", "Prof. Mai"), content(plan.only(Set.of(plan.matches().passages().get(1)))));
    }

    @Test
    void aGroupThatIsNotThereIsRefused() {
        assertTrue(assertThrows(SearchException.class, () -> plan(expression("Dr"), "$1")).getMessage().contains("$1"));
        assertThrows(SearchException.class, () -> plan(expression("Dr"), "a\\"));
    }

    @Test
    void aCodedTranscriptAndOneThatIsNotUtf8AreLocked() throws Exception {
        study.file("study.json", "{\"format\": 1, \"roles\": [\"Anna\"], \"ids\": {\"transcripts/t1.md\": \"t1\"}}")
                .assignments("ada", "t1", StudyOnDisk.line("a", 0, 3));
        opened = study.open();
        PlannedReplacement locked = plan(SearchQuery.of("Yes"), "No");
        assertTrue(locked.locked().orElseThrow().contains("coding"));
        assertEquals(List.of(), locked.replacements());
        study.file("transcripts/t1.md", "Anna: Na\u00EFve.\n".getBytes(StandardCharsets.ISO_8859_1))
                .file("coding/ada/t1.jsonl", study.assignmentFile("ada", "t1"));
        opened = study.open();
        assertTrue(plan(SearchQuery.of("Na"), "No").locked().orElseThrow().contains("UTF-8"));
    }

    @Test
    void aTextThatHasChangedMeanwhileIsNotTouched() throws Exception {
        PlannedReplacement plan = plan(SearchQuery.of("Yes"), "No");
        TranscriptMatches matches = only(SearchQuery.of("Yes"));
        study.file("transcripts/t1.md", "Anna: Now it says Yes.\n");
        assertThrows(IOException.class, () -> plan.content(opened.layout()));
        assertThrows(IOException.class,
                () -> PlannedReplacement.of(opened, SearchQuery.of("Yes"), matches, "No", () -> false));
    }
}
