/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.repair;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.TextPositions;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;

class StudyRepairTest {

    private static final String DAMAGED = "User: Itâ€™s \uD83D\uDE00 fine.\n\nAI: Why isnâ€™t it â€œnowâ€\u009D?\n";
    private static final String SOUND = "User: It’s \uD83D\uDE00 fine.\n\nAI: Why isn’t it “now”?\n";

    @TempDir
    private Path folder;
    private StudyOnDisk study;

    @BeforeEach
    void makeStudy() throws IOException {
        study = new StudyOnDisk(folder).plainTranscript(DAMAGED);
    }

    private RepairResult write(String coder) throws IOException {
        StudyRepair repair = new StudyRepair(study.open());
        return repair.write(repair.inStudy(repair()), coder.isEmpty() ? Optional.empty() : Optional.of(coder));
    }

    private TranscriptRepair repair() throws IOException {
        return TranscriptRepair.of(study.path("transcripts/t1.txt"));
    }

    private static String quoted(String code, String quote) {
        int start = DAMAGED.codePointCount(0, DAMAGED.indexOf(quote));
        return StudyOnDisk.line(code, start, start + quote.codePointCount(0, quote.length()));
    }

    @Test
    void theCoderAtWorkKeepsTheWordsOfEveryAssignment() throws IOException {
        study.assignments("ada", "t1", quoted("a", "Itâ€™s"), quoted("b", "fine"), quoted("c", "isnâ€"),
                quoted("d", "now"), quoted("e", "AI: Why isnâ€™t it â€œnowâ€\u009D?"));
        assertEquals(new RepairResult(5, List.of()), write("ada"));
        assertEquals(SOUND, study.text("transcripts/t1.txt"));
        String file = study.text("coding/ada/t1.jsonl");
        assertEquals(List.of("It’s", "fine", "AI: Why isn’t it “now”?", "isn’", "now"), quotes(file));
        assertTrue(file.startsWith("{\"format\":1,\"transcript\":\"t1\",\"coder\":\"ada\",\"digest\":\"" + TextDigest.of(SOUND)
                + "\",\"length\":" + SOUND.codePointCount(0, SOUND.length())), file);
        assertEquals(List.of(), study.open().problems().stream().filter(problem -> problem.rule().equals("other-text")
                || problem.rule().equals("outside-text")).toList());
    }

    /** What the positions name in the repaired text; it must be what is quoted, too. */
    private List<String> quotes(String file) {
        TextPositions positions = TextPositions.ofNormalised(SOUND);
        return file.lines().skip(1).map(line -> {
            int start = Integer.parseInt(line.replaceAll(".*\"start\":([0-9]+).*", "$1"));
            int end = Integer.parseInt(line.replaceAll(".*\"end\":([0-9]+).*", "$1"));
            String quote = positions.slice(start, end);
            assertTrue(line.contains("\"quote\":\"" + quote + "\""), line);
            return quote;
        }).toList();
    }

    @Test
    void othersFilesStayAndTheTextTheyCiteIsKept() throws IOException {
        study.assignments("ada", "t1", quoted("a", "fine")).assignments("ben", "t1", quoted("a", "now"));
        String bens = study.text("coding/ben/t1.jsonl");
        assertEquals(new RepairResult(1, List.of("coding/ben/t1.jsonl")), write("ada"));
        assertEquals(bens, study.text("coding/ben/t1.jsonl"));
        StudySnapshot after = study.open();
        assertEquals(Optional.of(DAMAGED), new TextVersions(after.layout()).read(TextDigest.of(DAMAGED)));
        assertEquals(Optional.of(SOUND), new TextVersions(after.layout()).read(TextDigest.of(SOUND)));
    }

    @Test
    void withoutACoderNobodysFileIsWritten() throws IOException {
        study.assignments("ada", "t1", quoted("a", "fine"));
        String adas = study.text("coding/ada/t1.jsonl");
        assertEquals(new RepairResult(0, List.of("coding/ada/t1.jsonl")), write(""));
        assertEquals(adas, study.text("coding/ada/t1.jsonl"));
        assertEquals(SOUND, study.text("transcripts/t1.txt"));
    }

    @Test
    void aFileThatCitesAnotherTextOrHoldsUnreadableLinesIsLeftAlone() throws IOException {
        study.assignments("ada", "t1", quoted("a", "fine"), "{broken");
        study.file("coding/ada/t1~2.jsonl", "{\"format\":1,\"transcript\":\"t1\",\"coder\":\"ada\",\"digest\":\"sha256:00\"}\n"
                + quoted("b", "fine") + "\n");
        String first = study.text("coding/ada/t1.jsonl");
        assertEquals(new RepairResult(0, List.of("coding/ada/t1.jsonl", "coding/ada/t1~2.jsonl")), write("ada"));
        assertEquals(first, study.text("coding/ada/t1.jsonl"));
    }

    @Test
    void whatNobodyHasCodedIsRepairedAndNothingElseIsWritten() throws IOException {
        assertEquals(new RepairResult(0, List.of()), write("ada"));
        assertEquals(SOUND, study.text("transcripts/t1.txt"));
        assertFalse(Files.exists(study.path("transcripts/.versions")));
        assertFalse(Files.exists(study.path("coding")));
    }

    @Test
    void anIdThatCodingIsBoundToStaysAsItIs() throws IOException {
        String header = "**Transcript ID:** donâ€™t\n\n---\n\n";
        study.file("transcripts/t1.txt", header + DAMAGED);
        assertEquals("**Transcript ID:** don’t\n\n---\n\n" + SOUND, new StudyRepair(study.open()).inStudy(repair()).after());
        study.file("coding/ada/x.jsonl", "{\"format\":1,\"transcript\":\"donâ€™t\",\"coder\":\"ada\",\"digest\":\""
                + TextDigest.of(header + DAMAGED) + "\"}\n" + StudyOnDisk.line("a", 0, 3) + "\n");
        assertEquals(header + SOUND, new StudyRepair(study.open()).inStudy(repair()).after());
    }

    @Test
    void lineEndsAndByteOrderMarkStay() throws IOException {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        for (String lineEnd : List.of("\r\n", "\r", "\n")) {
            Files.write(study.path("transcripts/t1.txt"), joined(mark, DAMAGED.replace("\n", lineEnd)));
            repair().write();
            assertArrayEquals(joined(mark, SOUND.replace("\n", lineEnd)), Files.readAllBytes(study.path("transcripts/t1.txt")));
        }
    }

    private static byte[] joined(byte[] mark, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(mark, mark.length + bytes.length);
        System.arraycopy(bytes, 0, all, mark.length, bytes.length);
        return all;
    }

    @Test
    void aDamagedByteOrderMarkGoes() throws IOException {
        Files.writeString(study.path("transcripts/t1.txt"), "ï»¿" + DAMAGED);
        TranscriptRepair repair = repair();
        repair.write();
        assertEquals(SOUND, repair.after());
        assertEquals(SOUND, study.text("transcripts/t1.txt"));
    }

    @Test
    void aFileThatWasChangedMeanwhileIsNotWritten() throws IOException {
        TranscriptRepair repair = repair();
        study.file("transcripts/t1.txt", DAMAGED + "More.\n");
        assertTrue(assertThrows(IOException.class, repair::write).getMessage().contains("changed by another program"));
        assertEquals(DAMAGED + "More.\n", study.text("transcripts/t1.txt"));
    }

    @Test
    void aFileInAnotherEncodingIsNotTouched() throws IOException {
        Files.write(study.path("transcripts/t1.txt"), "Itâ€™s caf\u00E9".getBytes(TextDecoder.decode(
                "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1)).charset()));
        assertFalse(repair().utf8());
        assertFalse(repair().isNeeded());
    }

    @Test
    void everyPassageOfAnyDamagedTextKeepsItsWords() throws IOException {
        Random random = new Random(61);
        String[] pieces = {"word ", "â€™", "Ã©", "fÃ¼r ", "\uD83D\uDE00", "\n", "donâ€™t ", "“ü” ", "â€œ", "日本 "};
        for (int i = 0; i < TestSize.of(2_000, 50_000); i++) {
            StringBuilder text = new StringBuilder("itâ€™s ");
            for (int n = random.nextInt(20); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String before = text.toString();
            TextEdits edits = org.verbacoda.text.encoding.EncodingRepair.edits(before);
            String after = edits.applyTo(before);
            for (int start = 0; start < before.length(); start++) {
                int end = start + random.nextInt(before.length() - start + 1);
                String passage = after.substring(edits.startAfter(start), Math.max(edits.startAfter(start), edits.endAfter(end)));
                assertEquals(expected(before, start, end, edits), passage, before);
            }
        }
    }

    /** The characters of the passage, each damaged run in it or at its edges replaced by what it stood for. */
    private static String expected(String text, int start, int end, TextEdits edits) {
        StringBuilder passage = new StringBuilder();
        int at = start;
        for (TextEdit edit : edits.list()) {
            if (edit.end() <= start || edit.start() >= end) {
                continue;
            }
            passage.append(text, Math.min(at, edit.start()), edit.start()).append(edit.replacement());
            at = edit.end();
        }
        return at < end ? passage.append(text, at, end).toString() : passage.toString();
    }
}
