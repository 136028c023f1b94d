/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.transcript.FormatOptions;
import org.verbacoda.transcript.structure.BlankSpace;
import org.verbacoda.transcript.structure.Label;
import org.verbacoda.transcript.structure.LineKind;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/**
 * Brings a transcript into shape: blank lines between turns and around the header's line of dashes, at most one within
 * a turn, one space behind a label, none at the ends of lines, one line end at the end. Only blank space is replaced,
 * outside of code fences, so no word changes and assignments stay on theirs; formatting twice changes nothing the
 * second time.
 */
public final class TranscriptFormatter {

    private final TranscriptStructure transcript;
    private final FormatOptions options;
    private final String text;
    private final String lineEnd;
    private final List<TextEdit> edits = new ArrayList<>();

    private TranscriptFormatter(TranscriptStructure transcript, FormatOptions options) {
        this.transcript = transcript;
        this.options = options;
        this.text = transcript.text();
        this.lineEnd = transcript.lineCount() < 2 ? "\n"
                : text.substring(transcript.lineEnd(0), transcript.nextLine(0));
    }

    /** The edits that bring a transcript into shape; none if it is. */
    public static TextEdits of(TranscriptStructure transcript, FormatOptions options) {
        TranscriptFormatter formatter = new TranscriptFormatter(transcript, options);
        formatter.lines();
        formatter.labels();
        return TextEdits.of(formatter.edits);
    }

    /** Goes from one line that says something to the next, and sets what lies between. */
    private void lines() {
        int before = -1;
        for (int line = 0; line < transcript.lineCount(); line++) {
            if (transcript.lineKind(line) != LineKind.BLANK) {
                gap(before, line);
                wrap(line);
                before = line;
            }
        }
        if (before >= 0) {
            int end = contentEnd(before);
            replace(end, text.length(), lineEnd);
        }
    }

    private void gap(int before, int line) {
        int start = transcript.lineStart(line);
        if (before < 0) {
            replace(0, start, "");
            return;
        }
        if (isCode(before) && isCode(line)) {
            return;
        }
        boolean blank = line - before > 1;
        int lines = blanksBetween(before, line, blank);
        int from = isCode(before) ? transcript.lineEnd(before) : contentEnd(before);
        replace(from, start, lineEnd.repeat(1 + lines));
    }

    private int blanksBetween(int before, int line, boolean blank) {
        LineKind kind = transcript.lineKind(line);
        LineKind kindBefore = transcript.lineKind(before);
        if (kind == LineKind.LABEL) {
            boolean first = kindBefore == LineKind.RULER || kindBefore == LineKind.HEADING || kindBefore == LineKind.METADATA;
            return first ? Math.max(1, options.blankLinesBetweenTurns()) : options.blankLinesBetweenTurns();
        }
        boolean aroundRuler = kind == LineKind.RULER || kindBefore == LineKind.RULER;
        boolean behindHeading = kindBefore == LineKind.HEADING && kind == LineKind.METADATA;
        return aroundRuler || behindHeading || blank ? 1 : 0;
    }

    /** Whether a line is the first, the last or an inner one of a code fence, where blank space means something. */
    private boolean isCode(int line) {
        return transcript.isFenced(line) || line > 0 && transcript.isFenced(line - 1)
                || line + 1 < transcript.lineCount() && transcript.isFenced(line + 1);
    }

    /** Where a line ends without the blank space behind its words. */
    private int contentEnd(int line) {
        return BlankSpace.trimEnd(text, transcript.lineStart(line), transcript.lineEnd(line));
    }

    /** One space behind a label, if its text goes on in its line. */
    private void labels() {
        for (TurnSpan turn : transcript.turns()) {
            Label label = turn.label();
            int end = transcript.lineEnd(turn.line() - 1);
            int words = BlankSpace.skip(text, label.end(), end);
            if (words < end && words > label.start()) {
                replace(label.end(), words, " ");
            }
        }
    }

    /** Breaks a line of prose at spaces, so that it gets no longer than wanted where that can be had. */
    private void wrap(int line) {
        LineKind kind = transcript.lineKind(line);
        int width = options.wrapAt();
        if (width == 0 || isCode(line) || kind != LineKind.TEXT && kind != LineKind.LABEL) {
            return;
        }
        int end = contentEnd(line);
        Optional<Label> label = transcript.labelOn(line);
        int firstWord = BlankSpace.skip(text, label.map(Label::end).orElse(transcript.lineStart(line)), end);
        // Where the line would start if there were one space behind its label already
        int start = transcript.lineStart(line) + label.map(known -> Math.max(0, firstWord - known.end() - 1)).orElse(0);
        int space = -1;
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == ' ' && at > firstWord && isSafeBreak(at, end)) {
                space = at;
            }
            if (at - start >= width && space > start) {
                replace(BlankSpace.trimEnd(text, start, space), BlankSpace.skip(text, space, end), lineEnd);
                start = BlankSpace.skip(text, space, end);
                at = start;
                space = -1;
            }
        }
    }

    /** Whether what follows would still be prose at the start of a line. */
    private boolean isSafeBreak(int space, int end) {
        int next = BlankSpace.skip(text, space, end);
        String rest = text.substring(next, Math.min(end, next + 160));
        return next < end && !Label.opens(rest) && "`~#>-*+|[".indexOf(text.charAt(next)) < 0
                && !Character.isDigit(text.charAt(next));
    }

    private void replace(int start, int end, String replacement) {
        if (!text.regionMatches(start, replacement, 0, replacement.length()) || end - start != replacement.length()) {
            edits.add(new TextEdit(start, end, replacement));
        }
    }
}
