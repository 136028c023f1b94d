/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.verbacoda.cli.CommandLineRun;

class MatrixCommandTest extends StudyCommandTest {

    MatrixCommandTest() {
        super("matrix");
    }

    private void codedStudy() throws IOException {
        study();
        file("study/transcripts/other.md", "**Transcript ID:** other\n---\nP1: Nothing.\n");
        coding("ada", "talk", "mend-3c4d 42 58", "repair-5e6f 42 58", "mend-3c4d 50 60", "time-7a8b 42 45");
        coding("ben", "talk", "mend-3c4d 42 58");
    }

    @Test
    void csvHasTheCodesWithTheirNamesAndTheTranscripts() throws IOException {
        codedStudy();

        CommandLineRun run = run("matrix", "/study");

        assertEquals(new CommandLineRun(0, """
                code,name,other,talk
                work-1a2b,Work,0,0
                mend-3c4d,Mending,0,3
                time-7a8b,Time,0,1
                """, ""), run);
    }

    @Test
    void csvOfOtherRowsHasNoNames() throws IOException {
        codedStudy();

        assertEquals("""
                coder,work-1a2b,mend-3c4d,time-7a8b
                ada,0,2,1
                ben,0,1,0
                """, run("matrix", "/study", "--rows", "coders", "--columns", "codes").stdout());
    }

    @Test
    void jsonHasTheHeadingsAndAListForEachRow() throws IOException {
        codedStudy();

        CommandLineRun run = run("matrix", "/study", "--columns=coders", "--cell=characters", "--format=json");

        assertEquals(0, run.exitCode());
        assertEquals("""
                {"cell":"characters","rows":[{"id":"work-1a2b","name":"Work"},{"id":"mend-3c4d","name":"Mending"},\
                {"id":"time-7a8b","name":"Time"}],"columns":[{"id":"ada","name":"ada"},{"id":"ben","name":"ben"}],\
                "values":[[0,0],[18,16],[3,0]]}
                """, lines(run));
    }

    @Test
    void markdownIsATableWithNames() throws IOException {
        codedStudy();

        CommandLineRun run = run("matrix", "/study", "--rows", "codes", "--columns", "coders", "--format", "md",
                "--cell", "transcripts");

        assertEquals(0, run.exitCode());
        assertEquals("""
                | code | ada | ben |
                | --- | ---: | ---: |
                | Work | 0 | 0 |
                | Mending | 1 | 1 |
                | Time | 1 | 0 |
                """, lines(run));
    }

    @Test
    void namesOfAxesMeasuresAndFormatsAreTakenInAnyCase() throws IOException {
        codedStudy();

        assertEquals(run("matrix", "/study", "--rows=coders", "--cell=characters", "--format=md"),
                run("matrix", "/study", "--rows=Coders", "--cell=CHARACTERS", "--format=MD"));
    }

    @Test
    void namesAreEscapedAsTheFormatHasIt() throws IOException {
        file("study/study.json", "{\"format\": 1}");
        file("study/transcripts/talk.md", TALK);
        file("study/codebook.codebook", "codebook \"C\"\ncode a-1 \"a, \\\"b\\\" | <i>*c*\\n_d_ e_f\"\n");
        file("study/cases.csv", "case,x|y\n\"P, \"\"1\"\"\",\"v, | w\"\n");
        file("study/case-links.csv", "case,transcript\n\"P, \"\"1\"\"\",talk\n");
        coding("jo", "talk", "a-1 42 50");

        assertEquals("""
                code,name,"P, ""1""\"
                a-1,"a, ""b"" | <i>*c*
                _d_ e_f",1
                """, run("matrix", "/study", "--columns", "cases").stdout());
        assertEquals("""
                | code | P, "1" |
                | --- | ---: |
                | a, "b" \\| \\<i>\\*c\\* \\_d\\_ e_f | 1 |
                """, lines(run("matrix", "/study", "--columns", "cases", "--format", "md")));
        assertEquals("""
                | x\\|y | jo |
                | --- | ---: |
                | v, \\| w | 1 |
                """, lines(run("matrix", "/study", "--rows=attribute:x|y", "--columns=coders", "--format=md")));
        String json = run("matrix", "/study", "--format", "json").stdout();
        assertEquals("a, \"b\" | <i>*c*\n_d_ e_f", JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("rows")
                .get(0).getAsJsonObject().get("name").getAsString());
    }

    @Test
    void aStudyWithoutCodesOrTranscriptsIsATableWithoutRowsOrColumns() throws IOException {
        Files.createDirectories(path("study"));

        assertEquals(new CommandLineRun(0, "code,name\n", ""), run("matrix", "/study"));
        assertEquals("{\"cell\":\"segments\",\"rows\":[],\"columns\":[],\"values\":[]}\n",
                lines(run("matrix", "/study", "--format", "json")));
        assertEquals("| code |\n| --- |\n", lines(run("matrix", "/study", "--format", "md")));
    }

    @Test
    void whatIsNoAxisMeasureOrFormatIsOneLineThatNamesThoseThereAre() throws IOException {
        codedStudy();

        assertCouldNotRun("Invalid value for option '--rows': \"code\" is none of codes, transcripts, coders, cases, "
                + "speakers or attribute:NAME (see verbacoda matrix --help)",
                run("matrix", "/study", "--rows", "code"));
        assertCouldNotRun("Invalid value for option '--columns': \"\" is none of codes, transcripts, coders, cases, "
                + "speakers or attribute:NAME (see verbacoda matrix --help)",
                run("matrix", "/study", "--columns", ""));
        assertCouldNotRun("Invalid value for option '--cell': \"words\" is none of segments, transcripts, characters "
                + "(see verbacoda matrix --help)", run("matrix", "/study", "--cell", "words"));
        assertCouldNotRun("Invalid value for option '--format': expected one of [csv, json, md] (case-insensitive) but "
                + "was 'xlsx' (see verbacoda matrix --help)", run("matrix", "/study", "--format", "xlsx"));
    }

    @Test
    void anAttributeNoCaseHasIsOneLineThatNamesThoseThereAre() throws IOException {
        codedStudy();

        assertCouldNotRun("the cases have no attribute \"age\"; they have none",
                run("matrix", "/study", "--rows", "attribute:age"));
        file("study/cases.csv", "case,Age,trade\ntalk,old,cook\n");
        assertCouldNotRun("the cases have no attribute \"age\"; they have Age, trade",
                run("matrix", "/study", "--columns", "attribute:age"));
        assertEquals("Age,mend-3c4d\nold,3\n",
                run("matrix", "/study", "--rows", "attribute:Age", "--columns", "codes").stdout()
                        .replace("work-1a2b,", "").replace(",time-7a8b", "").replace("old,0,3,1", "old,3"));
    }

    @Test
    void moreCellsThanThereCanBeIsOneLine() throws IOException {
        codedStudy();
        StringBuilder cases = new StringBuilder("case\n");
        for (int i = 0; i < 46_341; i++) {
            cases.append(i).append('\n');
        }
        file("study/cases.csv", cases.toString());
        file("study/case-links.csv", "case,transcript\n1,talk\n");

        assertCouldNotRun("/study: a matrix of 46341 rows and 46341 columns has too many cells",
                run("matrix", "/study", "--rows", "cases", "--columns", "cases"));
    }

    @Test
    void errorsInTheStudysFilesAreNotedBesideTheMatrix() throws IOException {
        codedStudy();
        String ben = Files.readString(path("study/coding/ben/talk.jsonl"));
        file("study/coding/ben/talk.jsonl", ben + "<<<<<<< theirs\n");

        CommandLineRun run = run("matrix", "/study", "--columns", "coders");

        assertEquals(0, run.exitCode());
        assertTrue(run.stdout().contains("mend-3c4d,Mending,2,1\n"), run.stdout());
        assertEquals(List.of("verbacoda: note: 1 problem in the study's files, so counts may be too low; verbacoda show tells which"),
                run.errorLines());
    }

    @Test
    void warningsAreNotNoted() throws IOException {
        codedStudy();
        coding("cy", "talk", "unknown-0000 42 45");

        assertEquals(new CommandLineRun(0, """
                code,name,ada,ben,cy
                work-1a2b,Work,0,0,0
                mend-3c4d,Mending,2,1,0
                time-7a8b,Time,1,0,0
                unknown-0000,unknown-0000,0,0,1
                """, ""), run("matrix", "/study", "--columns", "coders"));
    }
}
