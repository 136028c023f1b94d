/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.verbacoda.ide.Sample;

class SpeakerStatisticsTest {

    @Test
    void turnsWordsAndShareOfEachSpeakerAreCounted() {
        assertEquals(List.of(new SpeakerShare("User", 2, 3, 0.75), new SpeakerShare("AI", 1, 1, 0.25)),
                SpeakerStatistics.of(Sample.of("Not in a turn.\nUser: How are\nAI: <!-- not\nthis --> Fine.\nUser: So…\n")));
        assertEquals(Optional.empty(), SpeakerStatistics.of(Sample.of("User: hello\n"), "AI"));
    }

    @Test
    void wordsOfTurnsOfThePartsOfAllAndOfNotesAreCounted() {
        TranscriptWords words = TranscriptWords.of(Sample.of("**Place:** Old Ghent\n---\nUser: How are\nAI: <!-- no --> Fine.\n"));
        assertEquals(List.of(2, 1, 3), List.of(words.ofTurn(0), words.ofTurn(1), words.total()));
        String text = words.transcript().text();
        assertEquals(3, words.between(text.indexOf("are"), text.length())); // are, AI, Fine
        assertEquals(4, TranscriptWords.of(Sample.of("**Place:** Ghent\n---\nNotes on the day.\n")).total());
    }

    @Test
    void labelsOfOneSpeakerCountTogether() {
        assertEquals(List.of("AI"), SpeakerStatistics.of(Sample.of("**Speakers:** AI (also Assistant)\n---\nAssistant: a\nAI: b\n"))
                .stream().map(SpeakerShare::speaker).toList());
    }

    @Test
    void aShareIsZeroOrAllOnlyIfItIs() {
        assertEquals(1, new SpeakerShare("A", 1, 1, 0.001).percent());
        assertEquals(99, new SpeakerShare("A", 1, 999, 0.999).percent());
        assertEquals(100, new SpeakerShare("A", 1, 5, 1).percent());
        assertEquals(0, new SpeakerShare("A", 1, 0, 0).percent());
    }
}
