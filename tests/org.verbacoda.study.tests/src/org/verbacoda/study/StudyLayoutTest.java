/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class StudyLayoutTest {

    private final StudyLayout layout = new StudyLayout(Path.of("study"));

    @Test
    void theRootIsAbsoluteHoweverTheFolderIsNamed() {
        assertEquals(Path.of("study").toAbsolutePath(), layout.root());
        assertEquals(layout, new StudyLayout(Path.of("other/.././study")));
    }

    @Test
    void filesHaveTheirPlaces() {
        assertEquals("study.json", layout.relative(layout.studyFile()));
        assertEquals("codebook.codebook", layout.relative(layout.codebook()));
        assertEquals("attributes.json", layout.relative(layout.attributes()));
        assertEquals("cases.csv", layout.relative(layout.cases()));
        assertEquals("case-links.csv", layout.relative(layout.caseLinks()));
        assertEquals("coding/jo/coder.json", layout.relative(layout.coderFile("jo")));
        assertEquals("coding/jo/memos.jsonl", layout.relative(layout.memos("jo")));
        assertEquals("coding/jo/work_0764.jsonl", layout.relative(layout.assignments("jo", "work_0764")));
        assertEquals("transcripts/.versions/00ff.txt", layout.relative(layout.version("sha256:00ff")));
    }

    @Test
    void aRelativePathIsTheSameFromAnywhere() {
        assertEquals("a/b.md", layout.relative(Path.of("study/a/../a/./b.md")));
        assertEquals("", layout.relative(layout.root()));
    }

    @Test
    void onlyTheSystemsOwnSeparatorBecomesASlash() {
        assertEquals(File.separatorChar == '\\' ? "a/b.md" : "a\\b.md",
                layout.relative(layout.root().resolve("a\\b.md")));
    }

    @Test
    void anOddIdIsAFileNameStill() {
        assertEquals("transcripts%2Fa%20b.md", StudyLayout.fileName("transcripts/a b.md"));
        assertEquals("%C3%A9t%C3%A9", StudyLayout.fileName("\u00E9t\u00E9"));
        assertEquals("%F0%9F%98%80", StudyLayout.fileName("\uD83D\uDE00"));
        assertEquals("%2Ehidden", StudyLayout.fileName(".hidden"));
        assertEquals("%2E.", StudyLayout.fileName(".."));
        assertEquals("%25", StudyLayout.fileName("%"));
        assertEquals("%5C%3A%2A%3F%22%3C%3E%7C%0A", StudyLayout.fileName("\\:*?\"<>|\n"));
    }

    @Test
    void differentIdsHaveDifferentFileNames() {
        assertNotEquals(StudyLayout.fileName("a/b"), StudyLayout.fileName("a%2Fb"));
        assertNotEquals(StudyLayout.fileName("a".repeat(400) + "b"), StudyLayout.fileName("a".repeat(400) + "c"));
    }

    @Test
    void noTranscriptTakesTheFileOfTheMemos() {
        assertNotEquals(layout.memos("jo"), layout.assignments("jo", "memos"));
        assertEquals("%6Demos", StudyLayout.fileName("memos"));
        assertEquals("%4DEMOS", StudyLayout.fileName("MEMOS"));
        assertEquals("memos2", StudyLayout.fileName("memos2"));
    }

    @Test
    void noTranscriptHasTheNameOfAWindowsDevice() {
        assertEquals("%63on", StudyLayout.fileName("con"));
        assertEquals("%4Eul.md", StudyLayout.fileName("Nul.md"));
        assertEquals("%63om1", StudyLayout.fileName("com1"));
        assertEquals("console", StudyLayout.fileName("console"));
    }

    @Test
    void aLongIdHasANameThatFileSystemsAllow() {
        String id = "transcripts/" + "\u30A4\u30F3\u30BF\u30D3\u30E5\u30FC".repeat(20) + ".md";
        String name = StudyLayout.fileName(id);
        assertTrue(name.length() <= 200, name);
        assertTrue(name.startsWith("transcripts%2F%E3%82%A4"), name);
        assertTrue(name.toLowerCase(Locale.ROOT).matches("[a-z0-9%_.-]+~[0-9a-f]{32}"), name);
    }
}
