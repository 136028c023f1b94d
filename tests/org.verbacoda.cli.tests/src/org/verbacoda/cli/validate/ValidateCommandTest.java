/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.verbacoda.cli.CommandLineRun;
import org.verbacoda.cli.TranscriptCommandTest;

class ValidateCommandTest extends TranscriptCommandTest {

    private static final String SOUND = """
            **Transcript ID:** a1

            ---

            Interviewer: How was it?

            Interviewee: Good.
            """;
    private static final String EMPTY_TURN = """
            **Transcript ID:** b1

            ---

            Interviewer: How was it?

            Interviewee:
            """;
    private static final String NO_ID = """
            Interviewer: How was it?
            Interviewee: Good.
            """;

    @Test
    void aSoundFileGivesTheSummaryAlone() throws IOException {
        file("sound.md", SOUND);

        assertEquals(new CommandLineRun(0, "1 file: 0 errors, 0 warnings, 0 infos\n", ""),
                run("validate", "/sound.md"));
    }

    @Test
    void aSoundFileGivesNothingInJson() throws IOException {
        file("sound.md", SOUND);

        assertEquals(new CommandLineRun(0, "", ""), run("validate", "/sound.md", "--format", "json"));
    }

    @Test
    void problemsAreToldFileByFileAndWarningsAreNoFailure() throws IOException {
        file("b.md", EMPTY_TURN);
        file("a.md", NO_ID);

        assertEquals(new CommandLineRun(0, """
                /a.md:1:1: warning: This transcript has no ID, so its coding is bound to its file name. Add a line \
                "**Transcript ID:** ..." to the header. [missing-id]
                /b.md:7:1: warning: Nothing stands behind "Interviewee". Type what was said, or remove the label. \
                [empty-turn]
                2 files: 0 errors, 2 warnings, 0 infos
                """, ""), run("validate", "/b.md", "/a.md"));
    }

    @Test
    void jsonIsOneObjectALineWithAllKeysInOrder() throws IOException {
        file("b.md", EMPTY_TURN);
        file("a.md", NO_ID);

        assertEquals(new CommandLineRun(0, """
                {"file":"/a.md","line":1,"column":1,"offset":0,"length":24,"severity":"warning","rule":"missing-id",\
                "message":"This transcript has no ID, so its coding is bound to its file name. Add a line \
                \\"**Transcript ID:** ...\\" to the header."}
                {"file":"/b.md","line":7,"column":1,"offset":54,"length":12,"severity":"warning","rule":"empty-turn",\
                "message":"Nothing stands behind \\"Interviewee\\". Type what was said, or remove the label."}
                """, ""), run("validate", "/", "--format", "json"));
    }

    @Test
    void byteOrderMarkAndLineEndsAndAstralCharactersDoNotMovePositions() throws IOException {
        String text = """
                **Transcript ID:** \uD835\uDC9C
                **Speakers:** Mona, Jo

                ---

                Jo: \uD83D\uDE00\uD834\uDD1E it\u00E2\u20AC\u2122s \uD83D\uDE00

                Mona:
                """;
        file("plain/a.md", text);
        file("other/a.md", "\uFEFF" + text.replace("\n", "\r\n"));
        file("older/a.md", text.replace('\n', '\r'));

        String expected = """
                {"file":"/plain/a.md","line":6,"column":10,"offset":59,"length":3,"severity":"warning",\
                "rule":"damaged-encoding","message":"Damaged encoding: \\"\u00E2\u20AC\u2122\\" should be \\"\u2019\\" \
                (UTF-8 that was read as Windows-1252). It can be repaired without loss."}
                {"file":"/plain/a.md","line":8,"column":1,"offset":67,"length":5,"severity":"warning",\
                "rule":"empty-turn","message":"Nothing stands behind \\"Mona\\". Type what was said, or remove the \
                label."}
                """;
        assertEquals(expected, run("validate", "/plain", "--format", "json").stdout());
        assertEquals(expected.replace("/plain/", "/other/"), run("validate", "/other", "--format", "json").stdout());
        assertEquals(expected.replace("/plain/", "/older/"), run("validate", "/older", "--format", "json").stdout());
    }

    @Test
    void aSecondByteOrderMarkIsACharacter() throws IOException {
        file("twice.md", "\uFEFF\uFEFFfield notes\n");

        assertTrue(run("validate", "/twice.md", "--format", "json").stdout()
                .contains("\"line\":1,\"column\":1,\"offset\":0,\"length\":12,"));
    }

    @Test
    void aFileThatIsNotUtf8IsToldAtItsStart() throws IOException {
        file("old.txt", SOUND.replace("Good", "D\u00E9j\u00E0 vu \u2013 oui").getBytes("windows-1252"));
        file("wide.txt", ("\uFEFF" + SOUND.replace("a1", "a2")).getBytes(StandardCharsets.UTF_16LE));

        assertEquals(new CommandLineRun(0, """
                /old.txt:1:1: warning: This file is not UTF-8; it was read as windows-1252, which is a guess. \
                Convert it to UTF-8. [not-utf8]
                /wide.txt:1:1: warning: This file is UTF-16LE, not UTF-8. Convert it to UTF-8. [not-utf8]
                2 files: 0 errors, 2 warnings, 0 infos
                """, ""), run("validate", "/"));
    }

    @Test
    void aFileThatIsOnlyMarkedAsUtf8IsToldSo() throws IOException {
        byte[] bytes = ("\uFEFF" + SOUND).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xE9;
        file("broken.txt", bytes);

        assertTrue(run("validate", "/broken.txt").stdout().contains(":1:1: warning: This file is marked as UTF-8, but "
                + "some of its bytes are not; they were read as U+FFFD."));
    }

    @Test
    void anIdOfTwoFilesIsAnErrorInBothAtTheId() throws IOException {
        file("a/one.md", SOUND);
        file("b/two.md", "# Talk\n\n" + SOUND);
        file("other.md", EMPTY_TURN);

        assertEquals(new CommandLineRun(1, """
                {"file":"/a/one.md","line":1,"column":20,"offset":19,"length":2,"severity":"error",\
                "rule":"duplicate-id","message":"The transcript ID \\"a1\\" is also that of /b/two.md. Give each \
                transcript an ID of its own."}
                {"file":"/b/two.md","line":3,"column":20,"offset":27,"length":2,"severity":"error",\
                "rule":"duplicate-id","message":"The transcript ID \\"a1\\" is also that of /a/one.md. Give each \
                transcript an ID of its own."}
                """, ""), run("validate", "/b", "/a", "--format", "json"));
    }

    @Test
    void anIdOfManyFilesNamesOneAndCountsTheOthers() throws IOException {
        for (String name : new String[] {"a.md", "b.md", "c.md", "d.md"}) {
            file(name, SOUND);
        }

        String same = ":1:20: error: The transcript ID \"a1\" is also that of ";
        String more = " and 2 more files. Give each transcript an ID of its own. [duplicate-id]\n";
        assertEquals(new CommandLineRun(1, "/a.md" + same + "/b.md" + more + "/b.md" + same + "/a.md" + more
                + "/c.md" + same + "/a.md" + more + "/d.md" + same + "/a.md" + more
                + "4 files: 4 errors, 0 warnings, 0 infos\n", ""), run("validate", "/"));
    }

    @Test
    void aFileThatIsNamedTwiceIsNoDuplicateOfItself() throws IOException {
        file("sound.md", SOUND);

        assertEquals("1 file: 0 errors, 0 warnings, 0 infos\n",
                run("validate", "/sound.md", "/", "/./sound.md").stdout());
    }

    @Test
    void anUnreadableFileInAFolderDoesNotStopTheOthers() throws IOException {
        file("sound.md", SOUND);
        Files.createSymbolicLink(path("gone.md"), Path.of("nowhere.md"));

        assertEquals(new CommandLineRun(1, """
                /gone.md:1:1: error: Can't be read: no such file or folder. [unreadable]
                2 files: 1 error, 0 warnings, 0 infos
                """, ""), run("validate", "/"));
    }

    @Test
    void namesMayHoldSpacesAndAnyLetters() throws IOException {
        file("my study/Gespr\u00E4ch \uD83D\uDE00 1.md", NO_ID);

        assertTrue(run("validate", "/my study").stdout().startsWith(
                "/my study/Gespr\u00E4ch \uD83D\uDE00 1.md:1:1: warning: "));
    }

    @Test
    void aNameThatStartsWithAnAtSignIsAName() throws IOException {
        file("@sound.md", SOUND);

        assertEquals("1 file: 0 errors, 0 warnings, 0 infos\n", run("validate", "/@sound.md").stdout());
        assertCouldNotRun("@gone.md: no such file or folder", run("validate", "@gone.md"));
    }

    @Test
    void theNumberOfJobsDoesNotChangeTheOutput() throws IOException {
        for (int i = 0; i < 60; i++) {
            file("f" + i + ".md", i % 3 == 0 ? NO_ID : i % 7 == 0 ? SOUND : EMPTY_TURN.replace("b1", "b" + i));
        }

        CommandLineRun one = run("validate", "/", "--jobs", "1", "--format=json");

        assertEquals(one, run("validate", "/", "--jobs", "7", "--format=json"));
        assertEquals(one, run("validate", "/", "--format=json"));
        assertTrue(one.stdout().lines().count() > 50);
    }

    @Test
    void theFormatMayBeWrittenInAnyCase() throws IOException {
        file("sound.md", SOUND);

        assertEquals(new CommandLineRun(0, "", ""), run("validate", "/sound.md", "--format", "JSON"));
    }

    @Test
    void whatIsWrongOnTheCommandLineIsToldInOneLine() throws IOException {
        file("sound.md", SOUND);

        assertCouldNotRun("/gone.md: no such file or folder", run("validate", "/sound.md", "/gone.md"));
        assertCouldNotRun("Missing required parameter: 'PATH' (see verbacoda validate --help)", run("validate"));
        assertCouldNotRun("Unknown option: '--fix' (see verbacoda validate --help)",
                run("validate", "/sound.md", "--fix"));
        assertCouldNotRun("Invalid value for option '--format': expected one of [text, json] (case-insensitive) but "
                + "was 'xml' (see verbacoda validate --help)", run("validate", "/sound.md", "--format", "xml"));
        assertCouldNotRun("--jobs must be 1 or more, but was 0 (see verbacoda validate --help)",
                run("validate", "/sound.md", "--jobs", "0"));
    }

    @Test
    void aFolderWithoutTranscriptsIsAMistake() throws IOException {
        file("pictures/cat.jpg", "not read");
        file("sound.md", SOUND);

        assertCouldNotRun("/pictures: no transcripts in this folder (.md, .txt, .transcript)",
                run("validate", "/sound.md", "/pictures"));
    }

    @Test
    void helpHasExamplesAndExitCodes() {
        CommandLineRun help = run("validate", "--help");

        assertEquals(0, help.exitCode());
        assertTrue(help.stdout().contains("Examples:\n  verbacoda validate interview.md"), help.stdout());
        assertTrue(help.stdout().contains("Exit codes:\n  0   no errors"), help.stdout());
        assertTrue(help.stdout().contains("--format=FORMAT   How to tell: text, json (default: text)"), help.stdout());
        assertTrue(help.stdout().lines().allMatch(line -> line.length() <= 80), help.stdout());
    }
}
