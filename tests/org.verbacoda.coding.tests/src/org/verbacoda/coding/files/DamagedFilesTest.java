/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.MemoBook;
import org.verbacoda.coding.model.UnreadableLine;

/** Whatever happens to a file, what can be read is read, by both ways of reading, and what can't is kept. */
class DamagedFilesTest {

    private static final int COUNT = RandomFiles.count(1_000, 50_000);

    @Test
    void readerAndScannerAgreeOnWhatIsReadable() {
        int[] unreadable = {0};
        forDamagedFiles((content, file) -> {
            RecordingSink scanned = scan(content);
            RecordingSink read = RecordingSink.of(file);
            assertEquals(read.headers, scanned.headers);
            assertEquals(read.assignments, scanned.assignments);
            assertEquals(read.unreadable, scanned.unreadable);
            unreadable[0] += read.unreadable.size();
        });
        assertTrue(unreadable[0] > COUNT / 10, "the damage is too mild to test anything: " + unreadable[0]);
    }

    @Test
    void everyLineIsEitherReadOrKeptByteForByte() {
        forDamagedFiles((content, file) -> {
            RecordingSink scanned = scan(content);
            List<String> lines = List.of(new String(content, ISO_8859_1).split("\n", -1));
            List<String> kept = new ArrayList<>();
            int header = 0;
            for (int number = 1; number <= lines.size(); number++) {
                String line = lines.get(number - 1).replaceFirst("^(\u00EF\u00BB\u00BF)+", "").replaceFirst("\r+$", "");
                boolean blank = line.matches("[ \t\r]*");
                if (blank || scanned.lines.contains(number)) {
                    continue;
                }
                if (header == 0) {
                    header = number;
                } else {
                    kept.add(line + "\n");
                }
            }
            assertEquals(scanned.unreadable.size(), kept.size());
            String written = new String(AssignmentFileWriter.toBytes(file), ISO_8859_1);
            assertTrue(written.endsWith("\n" + String.join("", kept)), written);
            assertEquals(1 + scanned.assignments.size() + kept.size(), written.split("\n").length);
        });
    }

    @Test
    void writingADamagedFileChangesNothingOfWhatWasRead() {
        forDamagedFiles((content, file) -> {
            byte[] written = AssignmentFileWriter.toBytes(file);
            CodedTranscript again = read(written);
            assertArrayEquals(written, AssignmentFileWriter.toBytes(again));
            assertEquals(texts(file.getUnreadableLines()), texts(again.getUnreadableLines()));
            file.getUnreadableLines().clear();
            again.getUnreadableLines().clear();
            ECollections.sort(file.getAssignments(), AssignmentFileWriter.ORDER);
            assertTrue(EcoreUtil.equals(file, again));
        });
    }

    @Test
    void damagedMemosAreKeptToo() {
        for (int seed = 0; seed < COUNT; seed++) {
            RandomFiles files = new RandomFiles(seed);
            MemoBook book = MemoFile.read(files.damaged(MemoFile.toBytes(files.memoBook())));
            byte[] written = MemoFile.toBytes(book);
            MemoBook again = MemoFile.read(written);
            assertArrayEquals(written, MemoFile.toBytes(again), "seed " + seed);
            assertEquals(texts(book.getUnreadableLines()), texts(again.getUnreadableLines()), "seed " + seed);
            assertEquals(book.getMemos().size(), again.getMemos().size(), "seed " + seed);
        }
    }

    private static void forDamagedFiles(BiConsumer<byte[], CodedTranscript> property) {
        int readable = 0;
        for (int seed = 0; seed < COUNT; seed++) {
            RandomFiles files = new RandomFiles(seed);
            byte[] content = files.damaged(AssignmentFileWriter.toBytes(files.codedTranscript()));
            CodedTranscript file;
            try {
                file = AssignmentFileReader.read(content);
            } catch (CodingFileException e) {
                CodingFileException same = assertThrows(e.getClass(), () -> RecordingSink.scan(content));
                assertEquals(e.getMessage(), same.getMessage());
                continue;
            }
            readable++;
            try {
                property.accept(content, file);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
        assertTrue(readable > COUNT / 2, "the damage is too hard to test anything: " + readable);
    }

    private static RecordingSink scan(byte[] content) {
        try {
            return RecordingSink.scan(content);
        } catch (CodingFileException e) {
            throw new AssertionError("the reader has read it", e);
        }
    }

    private static CodedTranscript read(byte[] content) {
        try {
            return AssignmentFileReader.read(content);
        } catch (CodingFileException e) {
            throw new AssertionError("what was written can't be read", e);
        }
    }

    private static List<String> texts(List<UnreadableLine> lines) {
        return lines.stream().map(UnreadableLine::getText).toList();
    }
}
