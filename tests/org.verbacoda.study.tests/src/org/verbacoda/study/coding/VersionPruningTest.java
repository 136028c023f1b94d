/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.text.TextDigest;

class VersionPruningTest {

    private static final String TEXT = "hello world\n";

    @TempDir
    private Path folder;
    private StudyOnDisk study;

    @BeforeEach
    void makeStudy() throws IOException {
        study = new StudyOnDisk(folder);
        study.plainTranscript(TEXT);
        version(TEXT);
        version("cited");
        version("forgotten");
    }

    /** Written long ago, as everything that {@link StudyOnDisk} writes. */
    private void version(String text) throws IOException {
        study.file(study.root().relativize(file(text)).toString(), text);
    }

    private Path file(String text) {
        return new StudyLayout(folder.toAbsolutePath()).version(TextDigest.of(text));
    }

    private void coding(String text) throws IOException {
        study.file("coding/jo/t1.jsonl", "{\"format\":1,\"transcript\":\"t1\",\"coder\":\"jo\",\"digest\":\""
                + TextDigest.of(text) + "\"}\n");
    }

    @Test
    void whatNobodyCitesIsDeleted() throws IOException {
        coding("cited");
        assertEquals(1, VersionPruning.prune(study.open()));
        assertTrue(Files.exists(file("cited")) && Files.exists(file(TEXT)));
        assertFalse(Files.exists(file("forgotten")));
    }

    @Test
    void nothingIsDeletedWhileAFileCanNotBeRead() throws IOException {
        study.file("coding/jo/t1.jsonl", "{\"format\":1,\n");
        assertEquals(0, VersionPruning.prune(study.open()));
        assertTrue(Files.exists(file("forgotten")));
    }
}
