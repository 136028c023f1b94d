/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verbacoda.cli.CommandLineRun;

class ImportCodingsCommandTest extends StudyCommandTest {

    private static final String HEADER = "coder,transcript,code,start,end,quote\n";
    private static final int AT = TALK.codePointCount(0, TALK.indexOf("mend"));

    ImportCodingsCommandTest() {
        super("import-codings");
    }

    @Override
    CommandLineRun runOn(String study, String... options) throws IOException {
        file("codings.csv", HEADER);
        return super.runOn(study, Stream.concat(Stream.of("/codings.csv"), Stream.of(options)).toArray(String[]::new));
    }

    private CommandLineRun imported(String study, String table) throws IOException {
        file("codings.csv", table);
        return run("import-codings", study, "/codings.csv");
    }

    @Test
    void whatAllRowsBecameIsOneLine() throws IOException {
        study();
        String table = HEADER + "jo,talk,Mending," + AT + "," + (AT + 4) + ",\nal,talk.md,time-7a8b," + AT + ","
                + (AT + 4) + ",mend\n";

        CommandLineRun first = imported("/study", table);
        CommandLineRun second = imported("/study", table);

        assertEquals("2 imported, 0 there already, 0 not imported\n", lines(first));
        assertEquals("0 imported, 2 there already, 0 not imported\n", lines(second));
        assertEquals("0/0", first.exitCode() + "/" + second.exitCode());
        assertEquals("", first.stderr() + second.stderr());
        assertEquals("""
                code,name,al,jo
                work-1a2b,Work,0,0
                mend-3c4d,Mending,0,1
                time-7a8b,Time,1,0
                """, run("matrix", "/study", "--columns", "coders").stdout());
    }

    @Test
    void rowsThatCannotBePlacedAreNamedWithTheirLinesAndTheOthersAreImported() throws IOException {
        study();

        CommandLineRun run = imported("/study", HEADER
                + "jo,talk,Mending,1,2,not there\n"
                + "jo,talk,Mending," + AT + "," + (AT + 4) + ",mend\n"
                + "jo,nowhere,Mending,1,2,\n"
                + "jo,talk,Work,1,2,\n"
                + "jo,talk,Mending,one,2,\n"
                + "jo,talk,Mending,9000,9001,\n");

        assertEquals(1, run.exitCode());
        assertEquals("", run.stderr());
        assertEquals("""
                /codings.csv:2: error: not imported: the quote isn't in the text: "not there"
                /codings.csv:4: error: not imported: there is no transcript "nowhere"
                /codings.csv:5: error: not imported: "Work" is a category that takes no assignments
                /codings.csv:6: error: not imported: the start "one" is no whole number
                /codings.csv:7: error: not imported: the passage 9000..9001 is outside the text, which has LENGTH \
                characters
                1 imported, 0 there already, 5 not imported
                """.replace("LENGTH", String.valueOf(TALK.codePointCount(0, TALK.length()))), lines(run));
    }

    @Test
    void rowsPlacedByTheirQuoteAreNoted() throws IOException {
        study();

        CommandLineRun run = imported("/study", HEADER + "jo,talk,Mending,3,7,mend\n");

        assertEquals(0, run.exitCode());
        assertEquals("/codings.csv:2: note: placed by its quote at " + AT + ".." + (AT + 4)
                + ": at 3..7 the text is another\n"
                + "1 imported, 0 there already, 0 not imported\n", lines(run));
    }

    @Test
    void newCodesAreNamedAndTheCodebookKeepsItsComments() throws IOException {
        study();

        CommandLineRun run = imported("/study", HEADER + "jo,talk,\"Pride, joy\",0,4,\njo,talk,Tools,0,4,\n");

        assertEquals(0, run.exitCode());
        assertEquals("New in the codebook: Pride, joy, Tools\n2 imported, 0 there already, 0 not imported\n",
                lines(run));
        String codebook = Files.readString(path("study/codebook.codebook"));
        assertTrue(codebook.contains("// the comment stays") && codebook.contains("\"Pride, joy\""), codebook);
    }

    @Test
    void aFolderThatIsNoStudyIsOneLineUntilItIsToBecomeOne() throws IOException {
        file("study/talk.md", TALK);
        String table = HEADER + "jo,talk,Mending," + AT + "," + (AT + 4) + ",\n";

        assertCouldNotRun("/study: is no study yet (it has no study.json); add --create to make it one",
                imported("/study", table));
        assertFalse(Files.exists(path("study/coding")));

        CommandLineRun created = run("import-codings", "/study", "/codings.csv", "--create");
        assertEquals("New in the codebook: Mending\n1 imported, 0 there already, 0 not imported\n", lines(created));
        assertTrue(Files.readString(path("study/study.json")).contains("\"format\": 1"));
        String again = lines(imported("/study", table));
        assertEquals("0 imported, 1 there already, 0 not imported\n", again);
    }

    @Test
    void aTableThatIsNotThereIsOneLine() throws IOException {
        study();

        assertCouldNotRun("/nope.csv: no such file or folder", run("import-codings", "/study", "/nope.csv"));
    }

    @Test
    void aFolderIsNoTable() throws IOException {
        study();

        assertCouldNotRun("/study: is a folder; name the table in it", run("import-codings", "/study", "/study"));
    }

    @Test
    void aTableWithoutANeededColumnIsOneLineAndNothingIsWritten() throws IOException {
        study();

        assertCouldNotRun("/codings.csv: has no column \"start\"; needed are coder, transcript, code, start, end",
                imported("/study", "coder,transcript,code,from,to\njo,talk,Mending,1,2\n"));
        assertFalse(Files.exists(path("study/coding")));
    }

    @Test
    void aCodebookWithErrorsIsOneLineWhenCodesMustBeAdded() throws IOException {
        study();
        file("study/codebook.codebook", "codebook \"C\"\ncode {\n");

        CommandLineRun run = imported("/study", HEADER + "jo,talk,Tools,0,4,\n");

        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size(), run.stderr());
        assertTrue(run.stderr().startsWith("verbacoda: the codebook has errors, so new codes can't be added: "),
                run.stderr());
        assertFalse(Files.exists(path("study/coding")));
    }

    @Test
    void aMissingTableIsWrongUsage() throws IOException {
        study();

        assertCouldNotRun("Missing required parameter: 'FILE.csv' (see verbacoda import-codings --help)",
                run("import-codings", "/study"));
    }
}
