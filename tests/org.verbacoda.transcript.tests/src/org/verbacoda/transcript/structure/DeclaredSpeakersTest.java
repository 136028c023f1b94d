/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class DeclaredSpeakersTest {

    @Test
    void speakersAreSeparatedByCommasOrSemicolons() {
        assertEquals(List.of("AI", "User", "Guest"), names("AI, User; Guest"));
    }

    @Test
    void alsoNamesFurtherLabelsOfTheSameSpeaker() {
        DeclaredSpeakers speakers = parse("AI (also Assistant, Bot), User");
        assertEquals(List.of("AI", "User"), List.copyOf(speakers.names()));
        assertEquals(List.of("AI", "Assistant", "Bot", "User"), List.copyOf(speakers.labels()));
        assertEquals("AI", speakers.speakerOf("Assistant"));
        assertEquals("AI", speakers.speakerOf("Bot"));
        assertEquals("User", speakers.speakerOf("User"));
    }

    @Test
    void labelsCompareExactly() {
        assertNull(parse("AI, User").speakerOf("user"));
        assertNull(parse("AI, User").speakerOf("Host"));
    }

    @Test
    void otherParenthesesBelongToTheName() {
        assertEquals(List.of("Anna (P1, second wave)", "Ben"), names("Anna (P1, second wave), Ben"));
    }

    @Test
    void blankSpaceAndEmptyItemsDoNotCount() {
        assertEquals(List.of("AI", "User"), names("  AI ,, User , "));
    }

    @Test
    void aLabelBelongsToTheFirstSpeakerThatClaimsIt() {
        DeclaredSpeakers speakers = parse("AI (also Bot), Bot");
        assertEquals("AI", speakers.speakerOf("Bot"));
        assertEquals(List.of("AI"), List.copyOf(speakers.names()));
    }

    @Test
    void aParenthesisThatNothingClosesReachesToTheEnd() {
        assertEquals("AI", parse("AI (also Assistant, User").speakerOf("User"));
    }

    @Test
    void aValueThatNamesNobodyDeclaresNothing() {
        assertTrue(DeclaredSpeakers.parse("").isEmpty());
        assertTrue(DeclaredSpeakers.parse(" , ; ").isEmpty());
        assertTrue(DeclaredSpeakers.parse("(also AI)").isEmpty());
    }

    private static DeclaredSpeakers parse(String value) {
        return DeclaredSpeakers.parse(value).orElseThrow();
    }

    private static List<String> names(String value) {
        return List.copyOf(parse(value).names());
    }
}
