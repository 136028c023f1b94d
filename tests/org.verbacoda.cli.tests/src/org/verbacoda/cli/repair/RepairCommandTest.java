/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.verbacoda.cli.CommandLineRun;
import org.verbacoda.cli.TranscriptCommandTest;
import org.verbacoda.text.TextDigest;

class RepairCommandTest extends TranscriptCommandTest {

    private static final String DAMAGED = "User: Itâ€™s fine.\n\nAI: Good.\n";
    private static final String SOUND = "User: It’s fine.\n\nAI: Good.\n";

    @Test
    void withoutWriteTheDiffIsShownAndNothingChanged() throws IOException {
        file("a.md", DAMAGED);
        assertEquals(new CommandLineRun(0, """
                --- /a.md
                +++ /a.md
                @@ -1,3 +1,3 @@
                -User: Itâ€™s fine.
                +User: It’s fine.
                \s
                 AI: Good.
                1 file to repair, in 1 place. Nothing was changed; add --write to do it.
                """, ""), run("repair", "/a.md"));
        assertEquals(DAMAGED, Files.readString(path("a.md")));
    }

    @Test
    void withWriteTheFileIsRepairedAndASecondTimeNothingIsLeftToDo() throws IOException {
        file("a.md", DAMAGED);
        file("b.md", SOUND);
        assertEquals(new CommandLineRun(0, "/a.md: repaired in 1 place\n1 file repaired, in 1 place.\n", ""),
                run("repair", "/", "--write"));
        assertEquals(SOUND, Files.readString(path("a.md")));
        assertEquals(new CommandLineRun(0, "Nothing to repair.\n", ""), run("repair", "/", "--write"));
    }

    @Test
    void jsonNamesEachPlaceInCodePoints() throws IOException {
        file("a.md", "\uD83D\uDE00 " + DAMAGED);
        assertEquals(new CommandLineRun(0, "{\"file\":\"/a.md\",\"written\":false,\"carriedOver\":0,\"left\":[],\"places\":["
                + "{\"offset\":10,\"length\":3,\"damaged\":\"â€™\",\"repaired\":\"’\"}]}\n", ""),
                run("repair", "/a.md", "--format", "json"));
    }

    @Test
    void soundTextStaysWhateverItLooksLike() throws IOException {
        byte[] sound = "User: “CAFÉ”, ALLÓ… Ä–Ö, beside ü, 日本 and “more”.\n".getBytes(StandardCharsets.UTF_8);
        file("a.md", sound);
        long modified = Files.getLastModifiedTime(path("a.md")).toMillis();
        assertEquals("Nothing to repair.\n", run("repair", "/a.md", "--write").stdout());
        assertEquals(new String(sound, StandardCharsets.UTF_8), Files.readString(path("a.md")));
        assertEquals(modified, Files.getLastModifiedTime(path("a.md")).toMillis());
    }

    private void study(String... coders) throws IOException {
        file("s/study.json", "{\"format\":1,\"title\":\"S\",\"ids\":{\"transcripts/a.md\":\"a\"}}");
        file("s/transcripts/a.md", DAMAGED);
        for (String coder : coders) {
            file("s/coding/" + coder + "/a.jsonl", "{\"format\":1,\"transcript\":\"a\",\"coder\":\"" + coder + "\",\"digest\":\""
                    + TextDigest.of(DAMAGED) + "\"}\n{\"id\":\"1\",\"code\":\"c\",\"start\":12,\"end\":16}\n");
        }
    }

    @Test
    void theOnlyCodersAssignmentsAreCarriedOver() throws IOException {
        study("ada");
        assertEquals("/s/transcripts/a.md: repaired in 1 place; 1 assignment carried over\n1 file repaired, in 1 place.\n",
                run("repair", "/s", "--write").stdout());
        String assignments = Files.readString(path("s/coding/ada/a.jsonl"));
        assertTrue(assignments.contains("\"start\":10,\"end\":14,\"quote\":\" fin\""), assignments);
    }

    @Test
    void ofSeveralCodersOneMustBeNamed() throws IOException {
        study("ada", "ben");
        assertCouldNotRun("/s/transcripts/a.md: is coded, and the study has several coders; say with --coder whose assignments to "
                + "carry over (ada, ben); nothing was written", run("repair", "/s", "--write"));
        assertEquals(DAMAGED, Files.readString(path("s/transcripts/a.md")));
        assertCouldNotRun("--coder eve: the study's coders are ada, ben; nothing was written",
                run("repair", "/s", "--write", "--coder", "eve"));
        assertEquals("/s/transcripts/a.md: repaired in 1 place; 1 assignment carried over; still in the text as it was, which is "
                + "kept: coding/ada/a.jsonl\n1 file repaired, in 1 place.\n",
                run("repair", "/s", "--write", "--coder", "ben").stdout());
        assertEquals(DAMAGED, Files.readString(path("s/transcripts/.versions/" + TextDigest.of(DAMAGED).substring(7) + ".txt")));
    }

    @Test
    void aPathThatIsNotThereIsAFailure() {
        assertCouldNotRun("/none.md: no such file or folder", run("repair", "/none.md"));
    }
}
