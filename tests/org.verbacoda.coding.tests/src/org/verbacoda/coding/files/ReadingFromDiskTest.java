/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingFromDiskTest {

    @TempDir
    private Path study;

    @Test
    void theCodersIdIsTheNameOfTheFolder() throws IOException {
        Path file = Files.createDirectories(study.resolve("coding/jo")).resolve("coder.json");
        Files.writeString(file, "{\"format\":1,\"name\":\"Jo Doe\"}", UTF_8);
        assertEquals("jo", CoderFile.read(file).getId());
        assertEquals("Jo Doe", CoderFile.read(file).getName());
    }

    @Test
    void assignmentsAndMemosAreReadFromTheirFiles() throws IOException {
        Path folder = Path.of("testdata");
        assertEquals(3, AssignmentFileReader.read(folder.resolve("assignments/canonical.input.jsonl"))
                .getAssignments().size());
        assertEquals(5, MemoFile.read(folder.resolve("memos/canonical.input.jsonl")).getMemos().size());
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        assertThrows(NoSuchFileException.class, () -> AssignmentFileReader.read(study.resolve("none.jsonl")));
    }
}
