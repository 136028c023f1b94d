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
import org.verbacoda.study.anchors.EditedText;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.search.SearchQuery.Coding;
import org.verbacoda.text.edit.FileEdits;

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
        EditedText edited = plan.edited(opened.layout());
        return "\uFEFF" + FileEdits.applyTo(TEXT.substring(1), edited.edits());
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
    void aTranscriptThatIsNotUtf8IsLocked() throws Exception {
        study.file("transcripts/t1.md", "Anna: Na\u00EFve.\n".getBytes(StandardCharsets.ISO_8859_1));
        opened = study.open();
        PlannedReplacement locked = plan(SearchQuery.of("Na"), "No");
        assertTrue(locked.locked().orElseThrow().contains("UTF-8"));
        assertEquals(List.of(), locked.replacements());
    }

    @Test
    void aCodedTranscriptKeepsItsId() throws Exception {
        String text = "**Transcript ID:** anna\n\n---\n\nAnna: My name is anna.\n";
        study.file("transcripts/t1.md", text);
        opened = study.open();
        assertEquals(4, plan(SearchQuery.of("an"), "un").replacements().size());
        int start = text.indexOf("My name");
        study.assignments("ada", "t1", StudyOnDisk.line("a", start, start + 7)).file("coding/ada/t1.jsonl",
                study.text("coding/ada/t1.jsonl").replace("\"transcript\":\"t1\"", "\"transcript\":\"anna\""));
        opened = study.open();
        assertEquals(2, plan(SearchQuery.of("anna"), "Bea").replacements().size());
        assertTrue(plan(SearchQuery.of("Transcript"), "Text").locked().orElseThrow().contains("ID"));
    }

    @Test
    void aTextThatHasChangedMeanwhileIsNotTouched() throws Exception {
        PlannedReplacement plan = plan(SearchQuery.of("Yes"), "No");
        TranscriptMatches matches = only(SearchQuery.of("Yes"));
        study.file("transcripts/t1.md", "Anna: Now it says Yes.\n");
        assertThrows(IOException.class, () -> plan.edited(opened.layout()));
        assertThrows(IOException.class,
                () -> PlannedReplacement.of(opened, SearchQuery.of("Yes"), matches, "No", () -> false));
    }
}
