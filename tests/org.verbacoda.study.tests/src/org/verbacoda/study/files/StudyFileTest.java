/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbacoda.text.Severity;
import org.verbacoda.transcript.FormatOptions;
import org.verbacoda.transcript.TranscriptSettings;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.transcript.structure.SpeakerRoles;

class StudyFileTest {

    private static StudyFileReading read(String json) throws StudyFileException {
        return StudyFile.read(TestFiles.utf8(json));
    }

    private static String fault(String json) {
        return assertThrows(StudyFileException.class, () -> read(json)).getMessage();
    }

    @Test
    void aCanonicalFileIsWrittenAsItWas() throws IOException {
        StudySettings settings = StudyFile.read(TestFiles.path("canonical/study.json")).settings();

        assertEquals(TestFiles.text("canonical/study.json"), TestFiles.text(StudyFile.toBytes(settings)));
    }

    @Test
    void anyOtherFileIsWrittenInTheCanonicalForm() throws IOException {
        StudyFileReading reading = StudyFile.read(TestFiles.path("rewritten/study.input.json"));

        assertEquals(List.of(), reading.problems());
        assertEquals(TestFiles.text("rewritten/study.output.json"),
                TestFiles.text(StudyFile.toBytes(reading.settings())));
    }

    @Test
    void readsWhatTheFileSays() throws IOException {
        StudySettings settings = StudyFile.read(TestFiles.path("canonical/study.json")).settings();

        assertEquals("AI in creative work – pilot \uD83D\uDE00", settings.title());
        assertEquals(List.of("transcripts", "field notes/2026"), settings.transcriptFolders());
        assertEquals(List.of("transcripts/zoë.txt", "transcripts/anna.txt"), List.copyOf(settings.ids().keySet()));
        assertEquals(Optional.of("anna-1"), settings.id("transcripts/anna.txt"));
        assertEquals(Optional.empty(), settings.id("transcripts/lee.txt"));
        assertEquals(new FormatOptions(2, 80), settings.format());
        TranscriptSettings transcripts = settings.transcripts();
        assertEquals(List.of("Interviewer", "Guest"), transcripts.roles().names());
        assertEquals(Optional.empty(), transcripts.rules().severity(Rule.EMPTY_TURN));
        assertEquals(Optional.of(Severity.ERROR), transcripts.rules().severity(Rule.MISSING_ID));
        assertEquals(Optional.of(Rule.NOT_UTF8.defaultSeverity()), transcripts.rules().severity(Rule.NOT_UTF8));
    }

    @Test
    void aFileThatOnlyNamesItsFormatLeavesAllElseToTheDefaults() throws IOException {
        StudySettings settings = read("{\"format\": 1}").settings();

        assertEquals(StudySettings.of(""), settings);
        assertEquals(List.of("transcripts"), settings.transcriptFolders());
        assertEquals(SpeakerRoles.DEFAULT, settings.transcripts().roles());
    }

    @Test
    void anUnknownRuleIsReportedAndKept() throws IOException {
        StudyFileReading reading = read("{\"format\": 1,\n \"severities\": {\n  \"emty-turn\": \"off\"}}");

        assertEquals(List.of(new FileProblem("study.json", 3, Severity.WARNING, "unknown-rule",
                "there is no rule \"emty-turn\"; correct its name or remove the line")), reading.problems());
        assertEquals(Map.of("emty-turn", "off"), reading.settings().severities());
    }

    @Test
    void anUnknownSeverityIsReportedAndKeptAndTheRuleLeftToItsDefault() throws IOException {
        StudyFileReading reading = read("{\"severities\": {\"empty-turn\":\n \"fatal\"}, \"format\": 1}");

        assertEquals(List.of(new FileProblem("study.json", 2, Severity.WARNING, "unknown-severity",
                "\"fatal\" is no severity; write \"error\", \"warning\", \"info\" or \"off\"")), reading.problems());
        assertEquals(Optional.of(Severity.WARNING),
                reading.settings().transcripts().rules().severity(Rule.EMPTY_TURN));
        assertTrue(TestFiles.text(StudyFile.toBytes(reading.settings())).contains("\"empty-turn\": \"fatal\""));
    }

    @Test
    void anUnknownStatusIsReportedAndKeptAndTheTranscriptIsNew() throws IOException {
        StudyFileReading reading = read("{\"format\": 1, \"status\": {\"a\":\n \"finished\", \"b\": \"done\"}}");

        assertEquals(List.of(new FileProblem("study.json", 2, Severity.WARNING, "unknown-status",
                "\"finished\" is no status; write \"in work\" or \"done\", or remove the line for a transcript that is new")),
                reading.problems());
        assertEquals(TranscriptStatus.NEW, reading.settings().status("a"));
        assertEquals(TranscriptStatus.DONE, reading.settings().status("b"));
        StudySettings changed = reading.settings().withStatus("b", TranscriptStatus.NEW)
                .withStatus("c", TranscriptStatus.IN_WORK);
        assertEquals(Map.of("a", "finished", "c", "in work"), changed.status());
        assertEquals(reading.settings(), changed.withStatus("b", TranscriptStatus.DONE)
                .withStatus("c", TranscriptStatus.NEW));
    }

    @Test
    void aStatusIsNoReasonToReadTheTranscriptsAgain() {
        StudySettings settings = StudySettings.of("x");
        assertTrue(settings.readsAs(settings.withStatus("a", TranscriptStatus.DONE).withTitle("y")
                .withSeverity(Rule.EMPTY_TURN, Optional.empty())));
        assertFalse(settings.readsAs(settings.withId("a.txt", "a")));
        assertFalse(settings.readsAs(settings.withRoles(Optional.of(List.of("Guest")))));
        assertFalse(settings.readsAs(settings.withTranscriptFolders(List.of("."))));
    }

    @Test
    void idsThatCanNeverBeUsedAreReportedAndKept() throws IOException {
        StudyFileReading reading = read("{\"format\": 1, \"ids\": {\n\"a.txt\": \"\",\n\"../b.txt\": \"b\"}}");

        assertEquals(List.of(2, 3), reading.problems().stream().map(FileProblem::line).toList());
        assertTrue(reading.problems().stream().allMatch(problem -> problem.rule().equals("unusable-id")));
        assertEquals(Map.of("a.txt", "", "../b.txt", "b"), reading.settings().ids());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data", "C:/data", "C:data", "a\\\\b", "..", "a/../../b", "a/..", "", "a\\nb"})
    void aTranscriptFolderOutsideOfTheStudyIsRefused(String folder) {
        String message = fault("{\"format\": 1,\n\"transcripts\": [\n\"" + folder + "\"]}");

        assertTrue(message.startsWith("study.json, line 3: the transcript folder "), message);
        assertThrows(IllegalArgumentException.class,
                () -> StudySettings.of("x").withTranscriptFolders(List.of(folder.replace("\\n", "\n"))));
    }

    @Test
    void aFolderIsRefusedWithWhatToDo() {
        assertEquals("study.json, line 1: the transcript folder \"/data\" is an absolute path; name it relative to the "
                + "study's folder", fault("{\"format\": 1, \"transcripts\": [\"/data\"]}"));
    }

    @Test
    void aLaterFormatIsRefusedWhateverElseIsInTheFile() {
        assertEquals("study.json, line 2: the file is of format 2, and this version of Verbacoda reads only format 1. "
                + "Open it with a newer version; it is left as it is.",
                fault("{\"title\": {\"en\": \"new shape\"},\n \"format\": 2}"));
    }

    @Test
    void whatIsNotJsonIsRefusedWithLineAndCharacter() {
        assertEquals("study.json, line 2: not valid JSON: unexpected \"}\" at character 15",
                fault("{\"format\": 1,\n \"title\": \"x\",}"));
        assertEquals("study.json, line 2: not valid JSON: it ends too early; a bracket or "
                + "quotation mark is missing",
                fault("{\"format\": 1,\n \"title\": \"x"));
        assertEquals("study.json, line 2: not valid JSON: unexpected \"x\" at character 1",
                fault("{\"format\": 1}\nx"));
        assertEquals("study.json, line 1: not valid JSON: it ends too early; a bracket or "
                + "quotation mark is missing",
                fault(""));
        assertEquals("study.json, line 1: must be a JSON object in { }, not a list",
                fault("[]"));
        assertEquals("study.json, line 1: values are nested more than 100 deep",
                fault("{\"format\": 1, \"plan\": " + "[".repeat(120) + "]".repeat(120) + "}"));
        assertEquals("study.json, line 1: values are nested more than 100 deep",
                fault("{\"format\": 1, \"plan\": " + "[".repeat(5000) + "]".repeat(5000) + "}"));
    }

    @Test
    void aValueOfTheWrongKindIsRefused() {
        assertEquals("study.json, line 2: \"title\" must be a text in quotation marks, not the number 5",
                fault("{\"format\": 1,\n \"title\": 5}"));
        assertEquals("study.json, line 1: \"roles\" must be a list in [ ], not the text \"Guest\"",
                fault("{\"format\": 1, \"roles\": \"Guest\"}"));
        assertEquals("study.json, line 1: \"ids\" must be an object, not a list",
                fault("{\"format\": 1, \"ids\": []}"));
        assertEquals("study.json, line 1: \"wrapAt\" must not be negative: -1", fault("{\"format\": 1, \"wrapAt\": -1}"));
        assertEquals("study.json, line 2: \"title\" is there twice; remove one of the two",
                fault("{\"format\": 1, \"title\": \"a\",\n\"title\": \"b\"}"));
        assertEquals("study.json, line 1: \"format\" is missing; add \"format\": 1", fault("{\"title\": \"a\"}"));
        assertEquals("study.json, line 1: \"format\" must be 1, not 0", fault("{\"format\": 0}"));
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] content = "{\"format\": 1,\n\"title\": \"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1);

        StudyFileException fault = assertThrows(StudyFileException.class, () -> StudyFile.read(content));

        assertEquals("study.json, line 2: not UTF-8: byte 0xEB at character 13; save the file in the encoding UTF-8",
                fault.getMessage());
        assertEquals("study.json", fault.file());
        assertEquals(2, fault.line());
    }

    @Test
    void settingsChangeWithoutLosingWhatIsUnknown() throws IOException {
        StudySettings read = StudyFile.read(TestFiles.path("canonical/study.json")).settings();

        StudySettings changed = read.withTitle("New").withId("transcripts/zoë.txt", "zoe-2").withId("b.txt", "b")
                .withSeverity(Rule.NOT_UTF8, Optional.empty()).withoutSeverity(Rule.EMPTY_TURN)
                .withRoles(Optional.empty());

        assertEquals(read.unknown(), changed.unknown());
        assertEquals("{missing-id=error, rule-of-tomorrow=warning, not-utf8=off}", changed.severities().toString());
        assertEquals("{transcripts/zoë.txt=zoe-2, transcripts/anna.txt=anna-1, b.txt=b}", changed.ids().toString());
        assertEquals(changed, StudyFile.read(StudyFile.toBytes(changed)).settings());
    }

    @Test
    void unknownKeysMustBeAnObjectOfUnknownKeys() {
        StudySettings settings = StudySettings.of("x");

        assertThrows(IllegalArgumentException.class, () -> settings.withUnknown("{\"title\": 1}"));
        assertThrows(IllegalArgumentException.class, () -> settings.withUnknown("[]"));
        assertEquals("{\n  \"format\": 1,\n  \"title\": \"x\",\n  \"transcripts\": [\n    \"transcripts\"\n  ],\n"
                + "  \"plan\": 1.50\n}\n",
                TestFiles.text(StudyFile.toBytes(settings.withUnknown("{ \"plan\": 1.50 }"))));
    }
}
