/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.creating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.transcript.rules.RuleSettings;
import org.verbacoda.transcript.rules.TranscriptRules;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;

class NewTranscriptTest {

    @TempDir
    private Path folder;
    private StudySnapshot study;

    @BeforeEach
    void makeStudy() throws IOException {
        study = new StudyOnDisk(folder).transcript("Talk", "Interviewer: Hello.\n").file("study.json", "{\"format\": 1}")
                .open();
    }

    private static NewTranscript of(String title, String file, Map<String, String> metadata, String... speakers) {
        return new NewTranscript(title, file, List.of(speakers), metadata);
    }

    @Test
    void theHeaderHoldsWhatWasSaidAndAnIdOfItsOwn() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("Date", " 3 May ");
        metadata.put("Place", "");
        metadata.put("Language", "Low\nGerman");
        NewTranscript transcript = of("The second\ttalk", "Talk.txt", metadata, "Interviewer", "Anna (also A)");
        assertEquals("""
                # The second talk

                **Transcript ID:** Talk-2
                **Speakers:** Interviewer, Anna (also A)
                **Date:** 3 May
                **Language:** Low German

                ---

                """, transcript.text(study));
        assertEquals("transcripts/Talk.txt", transcript.path(study));
    }

    @Test
    void theRulesFindNothingWrongWithIt() {
        String text = of("Talk 3", "Talk 3.md", Map.of(), "Interviewer", "Anna").text(study);
        TranscriptStructure structure = TranscriptStructure.of(text + "Interviewer: Hi.\n\nAnna: Hi.\n", SpeakerRoles.DEFAULT);
        assertEquals(List.of("Interviewer", "Anna"), List.copyOf(structure.speakers()));
        assertEquals(List.of(), TranscriptRules.check(structure, RuleSettings.DEFAULT, "Talk 3.md"));
        assertEquals(List.of(), TranscriptRules.check(TranscriptStructure.of(text, SpeakerRoles.DEFAULT),
                RuleSettings.DEFAULT, "Talk 3.md"));
    }

    @Test
    void aTitleGivesANameThatEverySystemTakes() {
        assertEquals("Anna-what now.md", NewTranscript.fileName("Anna: what now?"));
        assertEquals("a-b.md", NewTranscript.fileName(" ..a/\\b. "));
        assertEquals("", NewTranscript.fileName(" ./ "));
        assertEquals("\uD83D\uDE00".repeat(100) + ".md", NewTranscript.fileName("\uD83D\uDE00".repeat(120)));
    }

    @Test
    void aNameThatCanNotBeIsRefusedWithTheReason() {
        assertEquals(Optional.empty(), NewTranscript.fault(study, "Talk 2.md"));
        assertTrue(NewTranscript.fault(study, "Talk.md").orElseThrow().contains("already"));
        assertTrue(NewTranscript.fault(study, "Talk 2.doc").orElseThrow().contains(".txt"));
        for (String name : List.of("a/b.md", "..\\b.md", ".md", "con.md", "a\0.md", "../x.md")) {
            assertTrue(NewTranscript.fault(study, name).isPresent(), name);
        }
    }
}
