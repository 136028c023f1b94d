/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.coding.files.AssignmentFileReader;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.anchors.EditedText;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.anchors.Wording;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.TranscriptCoding;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;

class CodingAfterEditsTest {

    private static final String TEXT = "Ann: It was late, so we went home.\n\nBea: It was late.\n\nAnn: Yes.\n";

    @TempDir
    private Path folder;
    private StudyOnDisk study;

    @BeforeEach
    void makeStudy() throws IOException {
        study = new StudyOnDisk(folder).plainTranscript(TEXT).assignments("ada", "t1", line("a", "we went home"),
                line("b", "late.")).assignments("ben", "t1", line("c", "went"));
    }

    private static String line(String code, String words) {
        return StudyOnDisk.line(code, TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    /** Ann becomes Annabel, in all her labels. */
    private static EditedText renamed() {
        List<TextEdit> edits = new ArrayList<>();
        for (int at = TEXT.indexOf("Ann:"); at >= 0; at = TEXT.indexOf("Ann:", at + 1)) {
            edits.add(new TextEdit(at, at + 3, "Annabel"));
        }
        return new EditedText(TEXT, TextEdits.of(edits), Wording.STAYS);
    }

    private static List<String> words(byte[] file, String text) throws IOException {
        List<String> words = new ArrayList<>();
        for (Assignment each : AssignmentFileReader.read(file).getAssignments()) {
            words.add(text.substring(each.getStart(), each.getEnd()));
        }
        return words;
    }

    @Test
    void onlyTheOwnFilesChangeAndNothingIsWritten() throws IOException {
        var listing = study.listing();
        CodingAfterEdits coding = new CodingAfterEdits(study.open(), "ada");
        assertTrue(coding.isCoded("t1"));
        assertFalse(coding.isCoded("t2"));
        List<CodingAfterEdits.Contents> changed = coding.of("t1", renamed());
        assertEquals(1, changed.size());
        assertEquals(study.path("coding/ada/t1.jsonl"), changed.get(0).file());
        assertArrayEquals(study.text("coding/ada/t1.jsonl").getBytes(StandardCharsets.UTF_8), changed.get(0).before());
        assertEquals(List.of("we went home", "late."), words(changed.get(0).after(), renamed().after()));
        assertEquals(listing, study.listing());
    }

    @Test
    void aFileWithLinesThatCanNotBeReadStaysAsItIs() throws IOException {
        study.assignments("ada", "t1", line("a", "we went home"), "{garbage");
        assertEquals(List.of(), new CodingAfterEdits(study.open(), "ada").of("t1", renamed()));
    }

    @Test
    void assignmentsOfAnOlderVersionAreFoundFirstAndThenCarriedOver() throws IOException {
        StudySnapshot opened = study.open();
        new TextVersions(opened.layout()).write(TEXT);
        String edited = TEXT.replace("Bea: It was late.", "Bea: It was rather late.").replace("so we", "then we");
        study.file("transcripts/t1.txt", edited);
        EditedText yes = new EditedText(edited, TextEdits.of(List.of(TextEdit.insertion(0, "Note\n\n"))), Wording.CHANGES);
        List<CodingAfterEdits.Contents> changed = new CodingAfterEdits(study.open(), "ada").of("t1", yes);
        assertEquals(List.of("we went home", "late."), words(changed.get(0).after(), yes.after()));
    }

    @Test
    void anInterruptionBeforeTheOwnFileIsWrittenLeavesItsPassagesOnTheirWords() throws IOException {
        new TextVersions(study.open().layout()).write(TEXT);
        Files.writeString(study.path("transcripts/t1.txt"), renamed().after());
        TranscriptCoding coding = study.open().transcripts().get(0).coding();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < coding.count(); i++) {
            words.add(renamed().after().substring(coding.start(i), coding.end(i)));
        }
        assertEquals(List.of("we went home", "went", "late."), words);
    }
}
