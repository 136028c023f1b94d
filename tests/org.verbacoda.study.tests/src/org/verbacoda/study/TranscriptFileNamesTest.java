/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptFileNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.txt", "a.transcript", "A.MD", "a.b.Txt", "with space.md", "folder.pdf/a.md",
            "a..md"})
    void textsAreTranscripts(String name) {
        assertTrue(TranscriptFileNames.matches(Path.of(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "md", ".md", ".hidden.md", "a.docx", "a.md.bak", "a.md~", "a.mdx", "a.", "a.md/a.csv",
            "/"})
    void everythingElseIsNot(String name) {
        assertFalse(TranscriptFileNames.matches(Path.of(name)));
    }
}
