/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.ArrayList;
import java.util.List;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.transcript.rules.LineEnds;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.BlankSpace;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Fixes of single characters and of the ends of lines. */
final class CharacterFixes {

    private CharacterFixes() {
    }

    static List<Fix> remove(TranscriptStructure transcript, TranscriptProblem problem) {
        String what = problem.rule() == Rule.CONTROL_CHARACTER ? "control character" : "invisible character";
        return List.of(Fix.of("Remove the " + what, TextEdit.deletion(problem.start(), problem.end())));
    }

    static List<Fix> lineEnds(TranscriptStructure transcript) {
        LineEnds ends = LineEnds.of(transcript);
        List<TextEdit> edits = new ArrayList<>();
        for (int line = 0; line + 1 < transcript.lineCount(); line++) {
            if (ends.isOdd(transcript, line)) {
                edits.add(new TextEdit(transcript.lineEnd(line), transcript.nextLine(line), ends.usual()));
            }
        }
        String name = ends.usual().equals("\n") ? "LF" : ends.usual().equals("\r\n") ? "CRLF" : "CR";
        return List.of(Fix.of("End all lines with " + name, edits));
    }

    static List<Fix> trailingBlanks(TranscriptStructure transcript) {
        List<TextEdit> edits = new ArrayList<>();
        for (int line = 0; line < transcript.lineCount(); line++) {
            int end = transcript.lineEnd(line);
            int trimmed = BlankSpace.trimEnd(transcript.text(), transcript.lineStart(line), end);
            if (trimmed < end) {
                edits.add(TextEdit.deletion(trimmed, end));
            }
        }
        return List.of(Fix.of("Remove blank space at the ends of all lines", edits));
    }
}
