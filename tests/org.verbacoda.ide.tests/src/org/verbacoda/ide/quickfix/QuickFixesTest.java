/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.quickfix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verbacoda.ide.Sample;
import org.verbacoda.transcript.fixes.FixContext;
import org.verbacoda.transcript.rules.RuleSettings;
import org.verbacoda.transcript.rules.TranscriptRules;
import org.verbacoda.transcript.structure.TranscriptStructure;

class QuickFixesTest {

    private static final String TEXT = "**Transcript ID:** x\n---\nUser: a\n\nAI: b\n\nUsre: [laughs and  \n";

    private static List<String> titles(int offset) {
        TranscriptStructure transcript = Sample.of(TEXT);
        return QuickFixes.at(transcript, TranscriptRules.check(transcript, RuleSettings.DEFAULT), offset, FixContext.NONE).stream()
                .map(fix -> fix.fix().title()).toList();
    }

    @Test
    void theProblemUnderTheCursorIsMeant() {
        assertEquals("Change to \"User\"", titles(TEXT.indexOf("Usre") + 1).get(0));
        assertEquals("Close the annotation: [laughs]", titles(TEXT.indexOf("[")).get(0));
    }

    @Test
    void elseThoseOfTheLine() {
        assertEquals(List.of("Change to \"User\"", "Declare \"Usre\" as a speaker", "Mark the line as text, not a label",
                "Close the annotation: [laughs]", "Mark the bracket as text (\\[)",
                "Remove blank space at the ends of all lines"), titles(TEXT.indexOf("and")));
        assertEquals(List.of(), titles(TEXT.indexOf("User")));
    }
}
