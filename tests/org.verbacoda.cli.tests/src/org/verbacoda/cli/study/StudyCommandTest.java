/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.verbacoda.cli.CommandLineRun;
import org.verbacoda.cli.TranscriptCommandTest;
import org.verbacoda.text.TextDigest;

/** A small study at {@code /study}, to run commands on, and what all of them do with one that can't be opened. */
abstract class StudyCommandTest extends TranscriptCommandTest {

    static final String TALK = """
            **Transcript ID:** talk

            ---

            Interviewer: Did you mend it?

            P1: \uD83D\uDE00 I did, of course.
            """;
    static final String CODEBOOK = """
            codebook "Mending, and more"

            // the comment stays
            code work-1a2b "Work" not codable {
                definition "What is done.\nEvery day."
                code mend-3c4d "Mending" {
                    alias repair-5e6f
                }
            }
            code time-7a8b "Time"
            """;

    private final String command;

    StudyCommandTest(String command) {
        this.command = command;
    }

    void study() throws IOException {
        file("study/study.json", "{\"format\": 1, \"title\": \"Mending\"}");
        file("study/transcripts/talk.md", TALK);
        file("study/codebook.codebook", CODEBOOK);
    }

    /** A coder's assignments for the transcript, each as {@code code start end}. */
    void coding(String coder, String transcript, String... assignments) throws IOException {
        StringBuilder lines = new StringBuilder("{\"format\":1,\"transcript\":\"" + transcript + "\",\"coder\":\""
                + coder + "\"}\n");
        for (String assignment : assignments) {
            String[] parts = assignment.split(" ");
            lines.append("{\"id\":\"" + lines.length() + "\",\"code\":\"" + parts[0] + "\",\"start\":" + parts[1]
                    + ",\"end\":" + parts[2] + "}\n");
        }
        file("study/coding/" + coder + "/" + transcript + ".jsonl", lines.toString());
    }

    /** The output with the line ends of this system as line feeds. */
    static String lines(CommandLineRun run) {
        return run.stdout().replace(System.lineSeparator(), "\n");
    }

    @AfterEach
    void leaveNoIndexOfATemporaryStudyInTheUsersCache() throws IOException {
        Path caches = StudyOpening.cacheFolder(System.getenv()).orElseThrow();
        for (String name : new String[] {"study", "sample"}) {
            String digest = TextDigest.of(path(name).toAbsolutePath().normalize().toString());
            Files.deleteIfExists(caches.resolve(digest.substring("sha256:".length()).substring(0, 32) + ".index"));
        }
    }

    /** Runs the command on a study; with whatever else it needs. */
    CommandLineRun runOn(String study, String... options) throws IOException {
        return run(Stream.concat(Stream.of(command, study), Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void aFolderThatIsNotThereIsOneLine() throws IOException {
        assertCouldNotRun("/study: no such folder", runOn("/study"));
    }

    @Test
    void aFileIsNoStudy() throws IOException {
        file("study", "text");

        assertCouldNotRun("/study: not a folder", runOn("/study"));
    }

    @Test
    void aStudyWhoseSettingsCannotBeReadIsOneLine() throws IOException {
        study();
        file("study/study.json", "{\"format\": 1,");

        assertCouldNotRun("/study: study.json, line 1: not valid JSON: it ends too early; a bracket or quotation "
                + "mark is missing", runOn("/study"));
    }

    @Test
    void aStudyOfALaterFormatIsOneLine() throws IOException {
        study();
        file("study/study.json", "{\"format\": 99}");

        CommandLineRun run = runOn("/study");

        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size(), run.stderr());
        assertTrue(run.stderr().contains("/study: study.json") && run.stderr().contains("99"), run.stderr());
    }

    @Test
    void aMissingStudyIsWrongUsage() {
        CommandLineRun run = run(command);

        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size(), run.stderr());
        assertTrue(run.stderr().contains("'STUDY'") && run.stderr().contains("(see verbacoda " + command + " --help)"),
                run.stderr());
    }

    @Test
    void anUnknownOptionIsWrongUsage() throws IOException {
        study();

        CommandLineRun run = runOn("/study", "--nope");

        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size(), run.stderr());
        assertTrue(run.stderr().contains("'--nope'") && run.stderr().contains("(see verbacoda " + command + " --help)"),
                run.stderr());
    }

    @Test
    void helpHasExamplesAndFitsATerminal() {
        CommandLineRun run = run(command, "--help");

        assertEquals(0, run.exitCode());
        assertEquals("", run.stderr());
        String examples = lines(run).substring(lines(run).indexOf("\nExamples:\n"));
        examples.lines().skip(2).forEach(line -> assertTrue(line.startsWith("  verbacoda " + command + " "), line));
        assertTrue(run.stdout().lines().allMatch(line -> line.length() <= 80), run.stdout());
    }
}
