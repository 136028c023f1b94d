/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.verbacoda.ide.Sample;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

class TurnNavigationTest {

    private static final String TEXT = "Intro.\n\nUser: one\n\nAI: two\n\nUser: three\n";
    private static final TranscriptStructure TRANSCRIPT = Sample.of(TEXT);

    private static String said(Optional<TurnSpan> turn) {
        return turn.map(found -> TEXT.substring(found.textStart(), found.textEnd())).orElse("-");
    }

    @Test
    void aTurnReachesFromItsLabelToTheNext() {
        assertEquals("-", said(TurnNavigation.at(TRANSCRIPT, 3)));
        assertEquals("one", said(TurnNavigation.at(TRANSCRIPT, TEXT.indexOf("User"))));
        assertEquals("one", said(TurnNavigation.at(TRANSCRIPT, TEXT.indexOf("AI") - 1)));
        assertEquals("three", said(TurnNavigation.at(TRANSCRIPT, TEXT.length())));
    }

    @Test
    void theNextTurnIsTheOneBehind() {
        assertEquals("one", said(TurnNavigation.next(TRANSCRIPT, 0)));
        assertEquals("two", said(TurnNavigation.next(TRANSCRIPT, TEXT.indexOf("one"))));
        assertEquals("-", said(TurnNavigation.next(TRANSCRIPT, TEXT.indexOf("three"))));
    }

    @Test
    void thePreviousTurnIsFirstTheOneTheCursorIsDeepIn() {
        assertEquals("three", said(TurnNavigation.previous(TRANSCRIPT, TEXT.indexOf("three") + 2)));
        assertEquals("two", said(TurnNavigation.previous(TRANSCRIPT, TEXT.indexOf("three"))));
        assertEquals("two", said(TurnNavigation.previous(TRANSCRIPT, TEXT.indexOf("User: three"))));
        assertEquals("-", said(TurnNavigation.previous(TRANSCRIPT, TEXT.indexOf("one"))));
    }
}
