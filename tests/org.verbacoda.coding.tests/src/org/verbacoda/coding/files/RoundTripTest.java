/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.Coder;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.coding.model.MemoBook;

/** What is written is read as it was, for all that a model can hold. */
class RoundTripTest {

    private static final int COUNT = RandomFiles.count(1_000, 50_000);

    @Test
    void assignmentsAreReadAsTheyWereWritten() throws CodingFileException {
        for (int seed = 0; seed < COUNT; seed++) {
            CodedTranscript file = new RandomFiles(seed).codedTranscript();
            byte[] content = AssignmentFileWriter.toBytes(file);
            CodedTranscript read = AssignmentFileReader.read(content);
            assertEquals(List.of(), read.getUnreadableLines());
            ECollections.sort(file.getAssignments(), AssignmentFileWriter.ORDER);
            assertTrue(EcoreUtil.equals(file, read), "seed " + seed + ": " + new String(content, UTF_8));
            assertArrayEquals(content, AssignmentFileWriter.toBytes(read), "seed " + seed);
        }
    }

    @Test
    void everyAssignmentIsOneLineForEveryProgram() {
        for (int seed = 0; seed < COUNT; seed++) {
            CodedTranscript file = new RandomFiles(seed).codedTranscript();
            String content = new String(AssignmentFileWriter.toBytes(file), UTF_8);
            assertEquals(1 + file.getAssignments().size(), content.split("\\R").length, "seed " + seed);
            assertTrue(content.endsWith("}\n"));
            assertTrue(content.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'), "seed " + seed);
        }
    }

    @Test
    void memosAreReadAsTheyWereWritten() {
        for (int seed = 0; seed < COUNT; seed++) {
            MemoBook book = new RandomFiles(seed).memoBook();
            byte[] content = MemoFile.toBytes(book);
            MemoBook read = MemoFile.read(content);
            assertTrue(EcoreUtil.equals(book, read), "seed " + seed + ": " + new String(content, UTF_8));
            assertArrayEquals(content, MemoFile.toBytes(read), "seed " + seed);
        }
    }

    @Test
    void codersAreReadAsTheyWereWritten() throws CodingFileException {
        for (int seed = 0; seed < COUNT; seed++) {
            RandomFiles files = new RandomFiles(seed);
            Coder coder = CodingFactory.eINSTANCE.createCoder();
            coder.setId("jo");
            coder.setName(files.text());
            coder.setInitials(files.text());
            coder.setExtra(files.extra());
            byte[] content = CoderFile.toBytes(coder);
            Coder read = CoderFile.read("jo", content);
            assertTrue(EcoreUtil.equals(coder, read), "seed " + seed + ": " + new String(content, UTF_8));
            assertArrayEquals(content, CoderFile.toBytes(read), "seed " + seed);
        }
    }
}
