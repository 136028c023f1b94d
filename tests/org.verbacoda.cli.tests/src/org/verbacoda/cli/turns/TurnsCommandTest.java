/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.turns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.verbacoda.cli.CommandLineRun;
import org.verbacoda.cli.TranscriptCommandTest;
import org.verbacoda.testing.RandomTexts;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.TextDecoder;

class TurnsCommandTest extends TranscriptCommandTest {

    private static final String TALK = """
            # Talk

            **Transcript ID:** talk_1

            ---

            Interviewer: How "was" it?

            Interviewee: \uD83D\uDE00 Good,

            at the end.

            Interviewer:
            """;
    private static final List<String> KEYS = List.of("file", "transcript", "turn", "speaker", "line", "start", "end",
            "text");

    @Test
    void jsonIsOneObjectALineWithAllKeysInOrder() throws IOException {
        file("talk.md", TALK);

        assertEquals(new CommandLineRun(0, """
                {"file":"/talk.md","transcript":"talk_1","turn":1,"speaker":"Interviewer","line":7,"start":53,\
                "end":66,"text":"How \\"was\\" it?"}
                {"file":"/talk.md","transcript":"talk_1","turn":2,"speaker":"Interviewee","line":9,"start":81,\
                "end":101,"text":"\uD83D\uDE00 Good,\\n\\nat the end."}
                {"file":"/talk.md","transcript":"talk_1","turn":3,"speaker":"Interviewer","line":13,"start":115,\
                "end":115,"text":""}
                """, ""), run("turns", "/talk.md"));
    }

    @Test
    void csvHasTheSameColumnsWithAHeader() throws IOException {
        file("talk.md", TALK);

        assertEquals(new CommandLineRun(0, """
                file,transcript,turn,speaker,line,start,end,text
                /talk.md,talk_1,1,Interviewer,7,53,66,"How ""was"" it?"
                /talk.md,talk_1,2,Interviewee,9,81,101,"\uD83D\uDE00 Good,

                at the end."
                /talk.md,talk_1,3,Interviewer,13,115,115,
                """, ""), run("turns", "--format", "csv", "/talk.md"));
    }

    @Test
    void aTranscriptWithoutAnIdHasNullInJsonAndNothingInCsv() throws IOException {
        file("a.md", "Interviewer: Yes?\n");

        assertEquals("""
                {"file":"/a.md","transcript":null,"turn":1,"speaker":"Interviewer","line":1,"start":13,"end":17,\
                "text":"Yes?"}
                """, run("turns", "/a.md").stdout());
        assertTrue(run("turns", "/a.md", "--format=csv").stdout().contains("\n/a.md,,1,Interviewer,1,13,17,Yes?\n"));
    }

    @Test
    void byteOrderMarkAndLineEndsDoNotMovePositions() throws IOException {
        file("talk.md", TALK);
        String expected = run("turns", "/talk.md").stdout();

        file("talk.md", "\uFEFF" + TALK.replace("\n", "\r\n"));
        assertEquals(expected, run("turns", "/talk.md").stdout());
        file("talk.md", TALK.replace('\n', '\r'));
        assertEquals(expected, run("turns", "/talk.md").stdout());
    }

    @Test
    void foldersAreTakenInOrderOfTheirFiles() throws IOException {
        file("b.md", "Interviewer: b\n");
        file("a/a.txt", "Interviewer: a\n");
        file("a/.versions/old.txt", "Interviewer: old\n");

        List<JsonObject> turns = objects(run("turns", "/").stdout());

        assertEquals(List.of("/a/a.txt", "/b.md"), turns.stream().map(turn -> turn.get("file").getAsString()).toList());
    }

    @Test
    void aFileInWhichNobodySpeaksHasNoTurns() throws IOException {
        file("notes.txt", "Rain all day.\n");

        assertEquals(new CommandLineRun(0, "", ""), run("turns", "/notes.txt"));
    }

    @Test
    void startAndEndDelimitTheTextInAnyFile() throws IOException {
        RandomTexts texts = new RandomTexts(20261123);
        Random random = new Random(7);
        for (int i = 0; i < TestSize.of(60, 3000); i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
            for (int turn = random.nextInt(6); turn >= 0; turn--) {
                text.append(random.nextBoolean() ? "\nInterviewer: " : "\r\nInterviewee: ")
                        .append(texts.wellFormed(20));
            }
            file("f" + i + ".md", text.toString());
        }

        List<JsonObject> turns = objects(run("turns", "/").stdout());

        for (JsonObject turn : turns) {
            assertEquals(KEYS, List.copyOf(turn.keySet()));
            int[] file = TextDecoder.decode(path("." + turn.get("file").getAsString())).text().codePoints().toArray();
            int start = turn.get("start").getAsInt();
            String slice = new String(file, start, turn.get("end").getAsInt() - start);
            assertEquals(slice, turn.get("text").getAsString(), turn.toString());
            assertEquals(slice.strip(), slice);
        }
        assertTrue(turns.size() >= 60);
        assertEquals(turns.stream().map(TurnsCommandTest::values).toList(),
                csv(run("turns", "/", "--format=csv").stdout()));
    }

    @Test
    void aFileThatIsNotUtf8IsReadAndToldOf() throws IOException {
        file("old.txt", "Interviewer: caf\u00E9 \u2013 th\u00E9?\n".getBytes("windows-1252"));

        assertEquals(new CommandLineRun(0, """
                {"file":"/old.txt","transcript":null,"turn":1,"speaker":"Interviewer","line":1,"start":13,"end":24,\
                "text":"caf\u00E9 \u2013 th\u00E9?"}
                """, """
                verbacoda: /old.txt: is not UTF-8 and was read as windows-1252; the positions are those in this reading
                """), run("turns", "/old.txt"));
    }

    @Test
    void anUnreadableFileInAFolderDoesNotStopTheOthers() throws IOException {
        file("a.md", "Interviewer: a\n");
        Files.createSymbolicLink(path("gone.md"), Path.of("nowhere.md"));

        CommandLineRun run = run("turns", "/");

        assertEquals(List.of("verbacoda: /gone.md: can't be read: no such file or folder"), run.errorLines());
        assertEquals(1, objects(run.stdout()).size());
        assertEquals(1, run.exitCode());
    }

    @Test
    void whatIsWrongOnTheCommandLineIsToldInOneLine() {
        assertCouldNotRun("/gone.md: no such file or folder", run("turns", "/gone.md"));
        assertCouldNotRun("Missing required parameter: 'FILE' (see verbacoda turns --help)", run("turns"));
        assertCouldNotRun("Invalid value for option '--format': expected one of [json, csv] (case-insensitive) but was "
                + "'xlsx' (see verbacoda turns --help)", run("turns", "/a.md", "--format", "xlsx"));
    }

    @Test
    void nothingIsChanged() throws IOException {
        byte[] bytes = ("\uFEFF" + TALK.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        Path file = file("talk.md", bytes);

        run("turns", "/");

        assertArrayEquals(bytes, Files.readAllBytes(file));
        try (var files = Files.list(path(""))) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void helpHasExamplesAndExitCodes() {
        CommandLineRun help = run("turns", "--help");

        assertEquals(0, help.exitCode());
        assertTrue(help.stdout().contains("Examples:\n  verbacoda turns interview.md"), help.stdout());
        assertTrue(help.stdout().contains("Exit codes:\n  0   all turns listed"), help.stdout());
        assertTrue(help.stdout().lines().allMatch(line -> line.length() <= 80), help.stdout());
    }

    private static List<JsonObject> objects(String lines) {
        // Not String.lines(): it takes a CR for the end of a line as well, and JSON writes that as an escape
        return List.of(lines.split("\n")).stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }

    private static List<String> values(JsonObject turn) {
        return KEYS.stream().map(key -> turn.get(key).isJsonNull() ? "" : turn.get(key).getAsString()).toList();
    }

    private static List<List<String>> csv(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().get())) {
            assertEquals(KEYS, parser.getHeaderNames());
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
        }
        return rows;
    }
}
