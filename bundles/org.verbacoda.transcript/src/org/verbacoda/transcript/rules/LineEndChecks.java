/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import org.verbacoda.text.LineEnding;
import org.verbacoda.transcript.structure.BlankSpace;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Checks of the ends of lines. What they find is put right in the whole file at once, so it is one problem. */
final class LineEndChecks {

    private LineEndChecks() {
    }

    static void lineEnds(TranscriptStructure transcript, ProblemCollector problems) {
        trailingBlanks(transcript, problems);
        if (transcript.text().indexOf('\r') >= 0 && LineEnding.of(transcript.text()) == LineEnding.MIXED) {
            LineEnds ends = LineEnds.of(transcript);
            // Marked is the line: its end has no width on a screen
            int line = ends.firstOdd(transcript);
            problems.add(Rule.MIXED_LINE_ENDINGS, message(ends.odd()), transcript.lineStart(line), transcript.lineEnd(line));
        }
    }

    static String message(int odd) {
        return (odd == 1 ? "One line of this file ends" : odd + " lines of this file end")
                + " in another way than the others (LF, CRLF, CR). Other programs may show them as one line, or with empty ones "
                + "between.";
    }

    private static void trailingBlanks(TranscriptStructure transcript, ProblemCollector problems) {
        if (!problems.wants(Rule.TRAILING_BLANKS)) {
            return;
        }
        String text = transcript.text();
        int count = 0;
        int first = -1;
        for (int line = 0; line < transcript.lineCount(); line++) {
            int end = transcript.lineEnd(line);
            if (end == transcript.lineStart(line)) {
                continue;
            }
            char last = text.charAt(end - 1);
            if ((last <= ' ' || last >= 0x80) && BlankSpace.isBlank(last)) {
                count++;
                first = first < 0 ? line : first;
            }
        }
        if (count > 0) {
            int end = transcript.lineEnd(first);
            problems.add(Rule.TRAILING_BLANKS, (count == 1 ? "Blank space stands at the end of this line."
                    : "Blank space stands at the end of " + count + " lines; this is the first.") + " It can be removed.",
                    BlankSpace.trimEnd(text, transcript.lineStart(first), end), end);
        }
    }
}
