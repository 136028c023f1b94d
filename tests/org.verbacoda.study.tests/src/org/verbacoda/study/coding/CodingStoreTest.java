/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.study.StudyOnDisk.line;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbacoda.coding.files.CoderFile;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.Coder;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.study.SnapshotText;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.TextDigest;

class CodingStoreTest {

    private static final String TEXT = "hello \uD83D\uDE00 world\n";
    private static final String VERSION = "transcripts/.versions/" + TextDigest.of(TEXT).substring(7) + ".txt";

    @TempDir
    private Path folder;
    private StudyOnDisk study;

    @BeforeEach
    void makeStudy() throws IOException {
        study = new StudyOnDisk(folder);
        study.plainTranscript(TEXT.replace("\n", "\r\n"));
    }

    private void save(String coder, String... codes) throws IOException {
        StudySnapshot opened = study.open();
        StudyTranscript transcript = opened.transcript("t1").orElseThrow();
        CodingStore store = new CodingStore(opened, coder);
        CodedTranscript coded = store.load(transcript);
        for (String code : codes) {
            Assignment assignment = CodingFactory.eINSTANCE.createAssignment();
            assignment.setId(code + "-id");
            assignment.setCode(code);
            assignment.setStart(0);
            assignment.setEnd(5);
            coded.getAssignments().add(assignment);
        }
        store.save(transcript, coded, TEXT);
    }

    private String refusal(String coder) throws IOException {
        Map<String, String> before = study.listing();
        String message = assertThrows(StudyException.class, () -> save(coder, "b")).getMessage();
        assertEquals(before, study.listing());
        return message;
    }

    /** The paths that are new or other than before, folders left out. */
    private Set<String> written(Map<String, String> before) throws IOException {
        TreeMap<String, String> after = study.listing();
        assertTrue(after.keySet().containsAll(before.keySet()), "nothing is deleted");
        after.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey()))
                || entry.getValue().endsWith(" folder"));
        return after.keySet();
    }

    @Test
    void theFirstCodingWritesTheCodersFilesAndTheTextVersionAndNothingElse() throws IOException {
        Map<String, String> before = study.listing();
        save("jo", "a");
        assertEquals(Set.of("coding/jo/coder.json", "coding/jo/t1.jsonl", VERSION), written(before));
        assertEquals(TEXT, study.text(VERSION));
        assertEquals("{\"format\":1,\"transcript\":\"t1\",\"coder\":\"jo\",\"digest\":\"" + TextDigest.of(TEXT)
                + "\",\"length\":14}\n{\"id\":\"a-id\",\"code\":\"a\",\"start\":0,\"end\":5}\n",
                study.text("coding/jo/t1.jsonl"));
    }

    @Test
    void furtherCodingWritesTheCodersFileOnly() throws IOException {
        save("jo", "a");
        Map<String, String> before = study.listing();
        save("jo", "b");
        assertEquals(Set.of("coding/jo/t1.jsonl"), written(before));
        save("jo");
        Map<String, String> after = study.listing();
        save("jo");
        assertEquals(after, study.listing());
    }

    @Test
    void aDamagedTextVersionIsWrittenAgain() throws IOException {
        save("jo", "a");
        study.file(VERSION, "hello");
        save("jo", "b");
        assertEquals(TEXT, study.text(VERSION));
    }

    @Test
    void anotherCoderSharesTheTextVersionAndTouchesNothingOfTheFirst() throws IOException {
        save("jo", "a");
        Map<String, String> before = study.listing();
        save("al", "a");
        assertEquals(Set.of("coding/al/coder.json", "coding/al/t1.jsonl"), written(before));
    }

    @Test
    void aNewCoderHasANameInitialsAndAKeyOfTheirOwn() throws IOException {
        save("jo ann-doe", "a");
        save("jo", "a");
        Coder coder = CoderFile.read(study.path("coding/jo ann-doe/coder.json"));
        assertEquals("jo ann-doe", coder.getName());
        assertEquals("JAD", coder.getInitials());
        assertNotEquals(CoderFile.read(study.path("coding/jo/coder.json")).getKey(), coder.getKey());
    }

    @Test
    void aCoderFileThatIsThereStays() throws IOException {
        study.file("coding/jo/coder.json", "whatever");
        save("jo", "a");
        assertEquals("whatever", study.text("coding/jo/coder.json"));
    }

    @Test
    void theCodersFileIsFoundByItsHeader() throws IOException {
        study.file("coding/jo/kept elsewhere.jsonl", study.assignmentFile("jo", "t1", line("a", 0, 3)));
        Map<String, String> before = study.listing();
        save("jo", "b");
        assertEquals(Set.of("coding/jo/coder.json", "coding/jo/kept elsewhere.jsonl", VERSION), written(before));
        assertEquals(2, study.open().assignmentCount());
    }

    @Test
    void aFileOfThatNameForAnotherTranscriptIsLeftAlone() throws IOException {
        study.file("coding/jo/t1.jsonl", study.assignmentFile("jo", "other", line("a", 0, 3)))
                .file("coding/jo/t1~2.jsonl", study.assignmentFile("jo", "third"));
        Map<String, String> before = study.listing();
        save("jo", "b");
        assertEquals(Set.of("coding/jo/coder.json", "coding/jo/t1~3.jsonl", VERSION), written(before));
        assertEquals(List.of("b 0..5 by jo"), SnapshotText.assignments(study.open(), "t1"));
    }

    @Test
    void whatCanNotBeReadIsKept() throws IOException {
        study.assignments("jo", "t1", "<<<<<<< ours",
                "{\"id\":\"1\",\"code\":\"a\",\"start\":0,\"end\":3,\"mood\":\"odd\"}");
        save("jo", "b");
        String saved = study.text("coding/jo/t1.jsonl");
        assertTrue(saved.contains("<<<<<<< ours\n") && saved.contains("\"mood\":\"odd\"") && saved.contains("b-id"),
                saved);
    }

    private String quoted(String code, int start, int end) {
        return line(code, start, end).replace("}", ",\"quote\":\"" + TEXT.substring(start, end) + "\"}");
    }

    @Test
    void whatWasCodedInAnEarlierTextIsCarriedOverWithTheNextCoding() throws IOException {
        save("jo", "a");
        String present = "Well, " + TEXT;
        study.plainTranscript(present);
        StudySnapshot opened = study.open();
        StudyTranscript transcript = opened.transcript("t1").orElseThrow();
        CodingStore store = new CodingStore(opened, "jo");
        store.save(transcript, store.load(transcript), present);
        assertEquals(List.of("a 6..11 by jo"), SnapshotText.assignments(study.open(), "t1"));
        assertEquals("{\"format\":1,\"transcript\":\"t1\",\"coder\":\"jo\",\"digest\":\"" + TextDigest.of(present)
                + "\",\"length\":20}\n{\"id\":\"a-id\",\"code\":\"a\",\"start\":6,\"end\":11,\"quote\":\"hello\","
                + "\"before\":\"Well, \",\"after\":\" \uD83D\uDE00 world\\n\"}\n", study.text("coding/jo/t1.jsonl"));
    }

    @Test
    void whatIsOrphanedKeepsItsPlaceInTheVersionItCitesAndComesBackWithTheText() throws IOException {
        save("jo", "a");
        String without = "Quite another text.\n";
        study.plainTranscript(without);
        StudySnapshot opened = study.open();
        StudyTranscript transcript = opened.transcript("t1").orElseThrow();
        CodingStore store = new CodingStore(opened, "jo");
        store.save(transcript, store.load(transcript), without);
        assertTrue(study.text("coding/jo/t1.jsonl").contains("{\"id\":\"a-id\",\"code\":\"a\",\"start\":0,\"end\":5,"
                + "\"digest\":\"" + TextDigest.of(TEXT) + "\"}"), study.text("coding/jo/t1.jsonl"));
        assertEquals(0, study.open().assignmentCount());
        assertTrue(SnapshotText.problems(study.open()).contains("coding/jo/t1.jsonl:2 to-review"));
        assertEquals(0, VersionPruning.prune(study.open()));

        study.plainTranscript("So: " + TEXT);
        assertEquals(List.of("a 4..9 by jo"), SnapshotText.assignments(study.open(), "t1"));
    }

    @Test
    void anotherCodersFileIsCarriedOverInMemoryOnly() throws IOException {
        save("jo", "a");
        study.plainTranscript("Well, " + TEXT);
        Map<String, String> before = study.listing();
        StudySnapshot opened = study.open();
        assertEquals(List.of("a 6..11 by jo"), SnapshotText.assignments(opened, "t1"));
        StudyTranscript transcript = opened.transcript("t1").orElseThrow();
        assertEquals(6, PresentCoding.read(opened, opened.codings().get(0), transcript).getAssignments().get(0)
                .getStart());
        assertEquals(before, study.listing());
    }

    @Test
    void withoutTheCitedVersionTheWordsAreSearchedFor() throws IOException {
        study.assignments("jo", "t1", quoted("a", 0, 5).replace("}", ",\"after\":\" \uD83D\uDE00 world\\n\"}"))
                .plainTranscript("Well, " + TEXT);
        assertEquals(List.of("a 6..11 by jo"), SnapshotText.assignments(study.open(), "t1"));
    }

    @Test
    void unreadableLinesKeepAFileInItsTextVersion() throws IOException {
        study.assignments("jo", "t1", "broken").plainTranscript("hello");
        assertEquals("coding/jo/t1.jsonl: line 2 can't be read, so it can't be carried over into the changed text of "
                + "transcripts/t1.txt; correct or remove it before coding goes on", refusal("jo"));
    }

    @Test
    void aFileWithoutAssignmentsMovesToThePresentText() throws IOException {
        study.plainTranscript("older").assignments("jo", "t1").plainTranscript(TEXT);
        save("jo", "b");
        assertEquals(List.of("codebook.codebook:0 unknown-code"), SnapshotText.problems(study.open()));
    }

    @Test
    void aFileThatCanNotBeReadIsNamedAndLeftAlone() throws IOException {
        study.file("coding/jo/t1.jsonl", "not json\n").file("coding/al/t1.jsonl", "{\"format\":2}\n");
        assertTrue(refusal("jo").startsWith("coding/jo/t1.jsonl, line 1: not a readable header"));
        assertTrue(refusal("al").startsWith("coding/al/t1.jsonl, line 1: the file is of format 2"));
    }

    @Test
    void aFileThatHasBecomeAnotherTranscriptsIsLeftAlone() throws IOException {
        study.assignments("jo", "t1");
        StudySnapshot opened = study.open();
        study.file("coding/jo/t1.jsonl", study.assignmentFile("jo", "other"));
        StudyException changed = assertThrows(StudyException.class,
                () -> new CodingStore(opened, "jo").load(opened.transcript("t1").orElseThrow()));
        assertTrue(changed.getMessage().startsWith("coding/jo/t1.jsonl: has just been changed"), changed.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo", "Jo Doe", "j.d", "\u5C71\u7530", "2", "_", "-x", "Zoe\u0308"})
    void aNameThatIsAFolderEverywhereIsACoder(String name) {
        assertTrue(CodingStore.isCoderName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", ".jo", "jo ", "jo.", "a/b", "a\\b", "a:b", "a\nb", "a*", "\"",
            "\u0308"})
    void anyOtherNameIsNot(String name) {
        assertFalse(CodingStore.isCoderName(name));
    }
}
