/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.transcript.structure.Label;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** How turns are joined, without a change to what was said. */
public final class TurnEdits {

    private TurnEdits() {
    }

    /**
     * Makes one turn of two that follow each other: the second one's label goes, its text becomes a new paragraph of
     * the first, or goes on in its last line if as a line of its own it would be something else (a label, a code
     * fence).
     */
    public static TextEdit join(TranscriptStructure transcript, TurnSpan first, TurnSpan second) {
        String text = transcript.text();
        if (first.isEmpty() || second.isEmpty()) {
            int from = first.isEmpty() ? first.label().end() : first.textEnd();
            return second.isEmpty() ? TextEdit.deletion(from, second.label().end())
                    : new TextEdit(from, second.textStart(), " ");
        }
        int lineEnd = transcript.lineEnd(transcript.lineAt(second.textStart()));
        String line = text.substring(second.textStart(), Math.max(second.textStart(), lineEnd));
        boolean sameLine = second.textStart() < transcript.lineEnd(transcript.lineAt(second.label().start()));
        boolean plain = !sameLine || !Label.opens(line) && !opensFence(line);
        String lineBreak = HeaderEdits.lineEnd(transcript);
        return new TextEdit(first.textEnd(), second.textStart(), plain ? lineBreak + lineBreak : " ");
    }

    private static boolean opensFence(String line) {
        return line.startsWith("```") || line.startsWith("~~~");
    }
}
