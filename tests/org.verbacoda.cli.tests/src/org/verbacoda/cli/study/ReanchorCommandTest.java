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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.cli.CommandLineRun;
import org.verbacoda.text.TextDigest;

class ReanchorCommandTest {

    private static final String OLD = "Marta: With a toaster. Then we had coffee. It was warm.\n";
    private static final String NEW = "Marta: Then we had some coffee. With a toaster.\n";

    @TempDir
    private Path folder;
    private Path study;

    @BeforeEach
    void makeStudy() throws IOException {
        study = folder.resolve("study");
        write("study.json", "{\"format\":1,\"title\":\"S\",\"ids\":{\"transcripts/t.txt\":\"t\"}}");
        write("transcripts/.versions/" + TextDigest.of(OLD).substring(7) + ".txt", OLD);
        write("transcripts/t.txt", NEW);
        code("ada");
    }

    private void code(String coder) throws IOException {
        write("coding/" + coder + "/t.jsonl", "{\"format\":1,\"transcript\":\"t\",\"coder\":\"" + coder + "\",\"digest\":\""
                + TextDigest.of(OLD) + "\"}\n" + line("1", "With a toaster.") + line("2", "Then we had coffee.")
                + line("3", "It was warm."));
    }

    private static String line(String id, String words) {
        int start = OLD.indexOf(words);
        return "{\"id\":\"" + id + "\",\"code\":\"c\",\"start\":" + start + ",\"end\":" + (start + words.length())
                + ",\"quote\":\"" + words + "\"}\n";
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(study.resolve(file).getParent());
        Files.writeString(study.resolve(file), content);
    }

    private CommandLineRun run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "reanchor";
        all[1] = study.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandLineRun.of(folder, all);
    }

    private String coding(String coder) throws IOException {
        return Files.readString(study.resolve("coding/" + coder + "/t.jsonl"));
    }

    @Test
    void theFilesAreRewrittenAndTheSummarySaysWhatBecameOfThem() throws IOException {
        CommandLineRun run = run();
        assertEquals("", run.stderr());
        assertTrue(run.stdout().contains("coding/ada/t.jsonl: 0 exact, 2 moved, 1 to review\n")
                || run.stdout().contains("coding/ada/t.jsonl: 1 exact, 1 moved, 1 to review\n"), run.stdout());
        assertTrue(run.stdout().contains("  to review: c at 43..55 \"It was warm.\""), run.stdout());
        assertEquals(1, run.exitCode());
        assertTrue(coding("ada").contains("\"digest\":\"" + TextDigest.of(NEW) + "\""), coding("ada"));
        assertTrue(coding("ada").contains("\"quote\":\"Then we had some coffee.\""), coding("ada"));
        assertTrue(coding("ada").contains("\"start\":43,\"end\":55,\"quote\":\"It was warm.\",\"digest\":\""
                + TextDigest.of(OLD)), coding("ada"));
        assertEquals("0 exact, 0 moved, 0 to review\n", run().stdout());
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        String before = coding("ada");
        CommandLineRun run = run("--dry-run", "--format", "json");
        assertTrue(run.stdout().contains("\"toReview\": 1") && run.stdout().contains("\"file\": \"coding/ada/t.jsonl\""),
                run.stdout());
        assertEquals(before, coding("ada"));
    }

    @Test
    void ofSeveralCodersOnesFilesAreWrittenOnly() throws IOException {
        code("ben");
        String before = coding("ada");
        CommandLineRun unnamed = run();
        assertEquals(2, unnamed.exitCode());
        assertTrue(unnamed.stderr().contains("has several coders (ada, ben)"), unnamed.stderr());
        assertEquals(1, run("--coder", "ben").exitCode());
        assertEquals(before, coding("ada"));
        assertTrue(coding("ben").contains(TextDigest.of(NEW)));
    }

    @Test
    void aCoderWhoIsNotThereIsNamed() {
        CommandLineRun run = run("--coder", "zoe");
        assertEquals(2, run.exitCode());
        assertTrue(run.stderr().contains("there is no coder \"zoe\"; there are ada"), run.stderr());
    }
}
