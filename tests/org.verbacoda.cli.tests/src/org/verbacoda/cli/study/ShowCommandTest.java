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
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verbacoda.cli.CommandLineRun;

class ShowCommandTest extends StudyCommandTest {

    ShowCommandTest() {
        super("show");
    }

    @Test
    void aStudyIsItsCheckupItsCodebookAndItsMatrix() throws IOException {
        study();
        coding("ada", "talk", "mend-3c4d 42 58", "time-7a8b 42 45", "time-7a8b 42 46");

        CommandLineRun run = run("show", "/study");

        assertEquals(0, run.exitCode());
        assertEquals("", run.stderr());
        assertEquals("""
                Mending
                1 transcript, 3 codes, 1 coder, 3 assignments

                Transcripts
                -----------
                1 file: 0 errors, 0 warnings, 0 infos

                Codebook
                --------
                Work (category): What is done. Every day.
                  Mending
                Time

                Segments: codes by transcripts
                ------------------------------
                code       talk  all
                Work          .    0
                  Mending     1    1
                Time          2    2
                """, lines(run));
    }

    @Test
    void problemsOfTranscriptsAndOfOtherFilesAreToldOnceAndNameTheFilesFromWhereTheUserIs() throws IOException {
        study();
        file("study/transcripts/talk-2.md", TALK);
        file("study/coding/ada/talk.jsonl", "{\"format\":1}\n");

        String output = lines(run("show", "/study"));

        assertEquals(2, output.lines().filter(line -> line.endsWith("[duplicate-id]")).count(), output);
        assertTrue(output.contains("\n/study/transcripts/talk-2.md:1:20: error: "), output);
        assertTrue(output.contains("\n2 files: 2 errors, 0 warnings, 0 infos\n/study/coding/ada/talk.jsonl:1: error: "),
                output);
    }

    @Test
    void namesKeepToTheirLines() throws IOException {
        study();
        file("study/study.json", "{\"format\": 1, \"title\": \"Two\\nlines\"}");
        file("study/codebook.codebook",
                "codebook \"C\"\ncode a-1 \"bell\\u0007 and\\nbreak\" retired { definition \"a\\u001Bb\" }\n");

        String output = lines(run("show", "/study"));

        assertTrue(output.startsWith("Two lines\n1 transcript, "), output);
        assertTrue(output.contains("\nbell and break (retired): a b\n"), output);
        assertTrue(output.contains("\nbell and break     .    0\n"), output);
    }

    @Test
    void aStudyWithManyTranscriptsShowsOnlyTheSums() throws IOException {
        study();
        for (int i = 0; i < 14; i++) {
            file("study/transcripts/more-" + i + ".md", "**Transcript ID:** more-" + i + "\n---\nP1: Yes.\n");
        }
        coding("ada", "talk", "mend-3c4d 42 58");
        coding("ada", "more-3", "mend-3c4d 30 32");

        String output = lines(run("show", "/study"));

        assertTrue(output.endsWith("""
                code       all
                Work         0
                  Mending    2
                Time         0
                (15 transcripts: see each with verbacoda matrix)
                """), output);
    }

    @Test
    void aFolderOfTranscriptsIsShownWithoutBeingMadeAStudy() throws IOException {
        file("study/talk.md", TALK);

        CommandLineRun run = run("show", "/study");

        assertEquals(0, run.exitCode());
        assertTrue(lines(run).startsWith("study\n1 transcript, 0 codes, 0 coders, 0 assignments\n"), run.stdout());
        assertTrue(run.stdout().contains("No codes yet."), run.stdout());
        assertEquals(List.of("talk.md"), Arrays.asList(path("study").toFile().list()));
    }

    @Test
    void aFolderWithoutTranscriptsIsOneLineAndNothingElse() throws IOException {
        file("study/notes.pdf", "");

        assertCouldNotRun("/study: has no transcripts (.md, .txt, .transcript)", run("show", "/study"));
    }

    @Test
    void theSampleIsShownAndStaysAsItIs() throws IOException {
        copySample();
        Map<String, String> before = contents();

        CommandLineRun run = run("show", "/sample");

        assertEquals(0, run.exitCode());
        assertEquals("", run.stderr());
        assertTrue(lines(run).startsWith("Keeping things going: volunteers in repair caf\u00E9s\n9 transcripts, "
                + "24 codes, 2 coders, 452 assignments\n"), run.stdout());
        assertTrue(run.stdout().contains("9 files: 0 errors, "), run.stdout());
        assertTrue(run.stdout().contains("[damaged-encoding]"), run.stdout());
        assertTrue(run.stdout().contains("Saving the planet (retired): "), run.stdout());
        assertFalse(run.stdout().contains("internal"), run.stdout());
        assertEquals(452, lines(run).lines().dropWhile(line -> !line.startsWith("Segments: ")).skip(3)
                .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1))).sum());
        assertEquals(before, contents());
    }

    /** A copy, so that no index of an earlier run speaks for the files. */
    private void copySample() throws IOException {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("samples/repair-cafe"))) {
            folder = folder.getParent();
        }
        Path sample = folder.resolve("samples/repair-cafe");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                file("sample/" + sample.relativize(file), Files.readAllBytes(file));
            }
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path("sample"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
