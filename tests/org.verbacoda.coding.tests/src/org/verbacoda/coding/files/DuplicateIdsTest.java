/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbacoda.coding.files.DuplicateIds.Duplicate;

class DuplicateIdsTest {

    @Test
    void everyLaterAssignmentOfTheSameIdIsReportedWithTheFirst() throws IOException {
        String id = "01JD0000000000000000000002";
        assertEquals(List.of(new Duplicate(3, id, 2), new Duplicate(4, id, 2)), find("duplicate-ids"));
    }

    @Test
    void linesAreCountedAcrossWhatCannotBeRead() throws IOException {
        assertEquals(List.of(new Duplicate(7, "01JD0000000000000000000002", 4)), find("conflict-markers"));
    }

    @Test
    void differentIdsAreNoDuplicates() throws IOException {
        assertEquals(List.of(), find("canonical"));
    }

    private static List<Duplicate> find(String name) throws IOException {
        return DuplicateIds.find(Files.readAllBytes(Path.of("testdata", "assignments", name + ".input.jsonl")));
    }
}
