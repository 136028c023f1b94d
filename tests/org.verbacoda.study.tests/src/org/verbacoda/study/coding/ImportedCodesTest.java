/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.study.SnapshotText.assignments;
import static org.verbacoda.study.SnapshotText.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.index.StudySnapshot;

class ImportedCodesTest {

    @TempDir
    private Path folder;
    private ImportFixture fixture;
    private StudyOnDisk study;

    @BeforeEach
    void makeStudy() throws IOException {
        fixture = new ImportFixture(folder);
        study = fixture.study;
    }

    private CodeEntry code(String name) throws IOException {
        List<CodeEntry> found = study.open().codebook().byName(name);
        assertEquals(1, found.size(), name);
        return found.get(0);
    }

    @Test
    void aCodeIsNamedByIdAliasOrNameInAnyCase() throws IOException {
        ImportReport report = fixture.rows("jo,t1,trust-1,0,1,", "jo,t1,faith-1,1,2,", "jo,t1,Trust,2,3,",
                "jo,t1,TRUST,3,4,", "jo,t1,same-2,0,1,");
        assertEquals(5, report.imported());
        assertEquals(List.of(), report.newCodes());
        assertEquals(List.of("trust-1 0..1 by jo", "same-2 0..1 by jo", "trust-1 1..2 by jo", "trust-1 2..3 by jo",
                "trust-1 3..4 by jo"), assignments(study.open(), "t1"));
        assertEquals(ImportFixture.CODES, study.text("codebook.codebook"));
    }

    @Test
    void aRowIsWrittenUnderTheIdNotTheAlias() throws IOException {
        fixture.rows("jo,t1,faith-1,1,2,");
        assertTrue(study.text("coding/jo/t1.jsonl").contains("\"code\":\"trust-1\""));
    }

    @Test
    void unknownCodesAreAddedBehindTheOthersAndAllElseStaysAsItIs() throws IOException {
        ImportReport report = fixture.rows("jo,t1,Brand new,0,1,", "al,t1,Brand new,0,1,",
                "jo,t1,\"with \"\"quotes\"\"\",0,1,");
        assertEquals(List.of("Brand new", "with \"quotes\""), report.newCodes());
        String text = study.text("codebook.codebook");
        assertTrue(text.startsWith(ImportFixture.CODES.stripTrailing() + "\n"), text);
        StudySnapshot opened = study.open();
        assertEquals(List.of("codebook.codebook:8 codebook-duplicate-name"), problems(opened));
        String id = code("Brand new").id();
        assertTrue(id.matches("brand-new-[a-z0-9]{4}"), id);
        assertTrue(assignments(opened, "t1").containsAll(List.of(id + " 0..1 by al", id + " 0..1 by jo")));
        assertEquals("with \"quotes\"", code("with \"quotes\"").name());
        assertNotEquals(-1, code("Brand new").color());
        assertNotEquals(code("Brand new").color(), code("with \"quotes\"").color());
    }

    @Test
    void newNamesThatDifferOnlyByCaseAreOneCode() throws IOException {
        assertEquals(List.of("Brand new"), fixture.rows("jo,t1,Brand new,0,1,", "jo,t1,BRAND NEW,1,2,").newCodes());
        assertEquals("Brand new", code("brand new").name());
    }

    @Test
    void anyNameAPersonCanTypeCanBeACode() throws IOException {
        List<String> names = List.of("code", "100%", "\u5C71\u7530", "a\\b", "// no comment", "}", "\uD83D\uDE00",
                "tab\there");
        fixture.rows(names.stream().map(name -> "jo,t1,\"" + name + "\",0,1,").toArray(String[]::new));
        for (String name : names) {
            assertEquals(name, code(name).name());
        }
    }

    @Test
    void aNameOverTwoLinesIsACodeToo() throws IOException {
        assertEquals(List.of("two\nlines"), fixture.rows("jo,t1,\"two\nlines\",0,1,").newCodes());
        assertEquals("two\nlines", code("two\nlines").name());
    }

    @Test
    void aCodeWhoseRowsAreAllRejectedIsNotAdded() throws IOException {
        ImportReport report = fixture.rows("jo,t1,New,0,99,", "jo,none,New,0,1,");
        assertEquals(2, report.rejected().size());
        assertEquals(List.of(), report.newCodes());
        assertEquals(ImportFixture.CODES, study.text("codebook.codebook"));
    }

    @Test
    void aStudyWithoutACodebookGetsOneWithItsTitle() throws IOException {
        Files.delete(study.path("codebook.codebook"));
        fixture.rows("jo,t1,New,0,1,");
        assertTrue(study.text("codebook.codebook").startsWith("codebook \"A study\"\n\ncode new-"));
    }

    @Test
    void lineEndsAndByteOrderMarkOfTheCodebookStay() throws IOException {
        String windows = "\uFEFF" + ImportFixture.CODES.replace("\n", "\r\n");
        study.codebook(windows);
        fixture.rows("jo,t1,New,0,1,");
        String text = study.text("codebook.codebook");
        assertTrue(text.startsWith(windows.stripTrailing()), text);
        assertEquals(text, text.replace("\r\n", "\n").replace("\n", "\r\n"));
        assertEquals("New", code("New").name());
    }

    @Test
    void aCodebookWithErrorsIsLeftAloneAndNothingIsImported() throws IOException {
        study.codebook("code trust-1 \"Trust\"\ncode ???\n");
        study.file("table.csv", "coder,transcript,code,start,end\njo,t1,trust-1,0,1\njo,t1,New,0,1\n");
        CodingImport started = new CodingImport(study.open(), CodebookParser.standalone());
        Map<String, String> before = study.listing();
        StudyException stopped = assertThrows(StudyException.class, () -> started.run(study.path("table.csv")));
        assertTrue(stopped.getMessage().startsWith("the codebook has errors, so new codes can't be added: "
                + "codebook.codebook:2:"), stopped.getMessage());
        assertEquals(before, study.listing());
    }

    @Test
    void aCodebookWithErrorsDoesNotKeepKnownCodesOut() throws IOException {
        study.codebook("code trust-1 \"Trust\"\ncode ???\n");
        assertEquals(1, fixture.rows("jo,t1,Trust,0,1,").imported());
    }

    @Test
    void codesAddedByAnotherProgramMeanwhileStay() throws IOException {
        study.file("table.csv", "coder,transcript,code,start,end\njo,t1,New,0,1\n");
        CodingImport started = new CodingImport(study.open(), CodebookParser.standalone());
        study.codebook(ImportFixture.CODES + "code late-1 \"Late\"\n");
        assertEquals(1, started.run(study.path("table.csv")).imported());
        assertEquals("late-1", code("Late").id());
        assertEquals("New", code("New").name());
    }
}
