/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.StudyProgress;

class CodeReferencesTest {

    private static final String TALK = "Host: Hello.\n\nHost: The kettle.\n";

    @TempDir
    private Path folder;

    @Test
    void allPassagesOfACodeAreFoundThoseOfSeveralCodersOnceAndThoseOfMergedCodesToo() throws Exception {
        StudyOnDisk study = new StudyOnDisk(folder)
                .file("codebook.codebook", "codebook \"c\"\ncode a \"A\" {\n    alias old\n}\ncode b \"B\"\n")
                .transcript("t1", TALK).transcript("t2", TALK);
        String text = study.text("transcripts/t1.md");
        int kettle = text.indexOf("kettle");
        study.assignments("ada", "t1", StudyOnDisk.line("a", kettle, kettle + 6), StudyOnDisk.line("b", kettle, kettle + 3))
                .assignments("bo", "t1", StudyOnDisk.line("a", kettle, kettle + 6))
                .assignments("bo", "t2", StudyOnDisk.line("old", kettle - 4, kettle + 6));
        assertEquals(List.of("t1 Host2: kettle", "t2 Host2: The kettle"), find(study, "a"));
        assertEquals(find(study, "a"), find(study, "old"));
        assertEquals(List.of("t1 Host2: ket"), find(study, "b"));
        assertEquals(List.of(), find(study, "unknown"));
    }

    private static List<String> find(StudyOnDisk study, String code) throws Exception {
        return CodeReferences.of(study.open(), code, StudyProgress.NONE).stream().flatMap(each -> each.passages().stream()
                .map(found -> each.transcript().id() + " " + found.speaker() + found.turn() + ": " + found.found())).toList();
    }
}
