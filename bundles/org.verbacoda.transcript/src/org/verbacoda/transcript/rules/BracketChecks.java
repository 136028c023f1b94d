/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import org.verbacoda.transcript.structure.BlankSpace;
import org.verbacoda.transcript.structure.LineKind;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * Checks that the square brackets of annotations have their partners within a paragraph. One count of depth, no stack:
 * of brackets inside brackets the outermost is told. Brackets behind a backslash, in code and in the header are left
 * out.
 */
final class BracketChecks {

    private final TranscriptStructure transcript;
    private final ProblemCollector problems;
    private final String text;
    /** Where the paragraph ends that the brackets counted are in. */
    private int paragraphEnd;
    private int depth;
    private int firstOpen;
    private boolean closedTooOften;
    /** Behind the code span that was last jumped over, or the line in which no other begins. */
    private int codeKnownTo;

    private BracketChecks(TranscriptStructure transcript, ProblemCollector problems) {
        this.transcript = transcript;
        this.problems = problems;
        this.text = transcript.text();
    }

    static void brackets(TranscriptStructure transcript, ProblemCollector problems) {
        if (problems.wants(Rule.UNBALANCED_BRACKET)) {
            new BracketChecks(transcript, problems).run();
        }
    }

    private void run() {
        int open = text.indexOf('[', transcript.headerEnd());
        int close = text.indexOf(']', transcript.headerEnd());
        while (open >= 0 || close >= 0) {
            boolean opens = close < 0 || open >= 0 && open < close;
            int at = opens ? open : close;
            int next = at + 1;
            if (at >= paragraphEnd) {
                finishParagraph();
                startParagraph(at);
            }
            int code = codeEnd(at);
            if (code > at) {
                next = code;
            } else if (!isEscaped(at)) {
                count(at, opens);
            }
            open = open >= 0 && open < next ? text.indexOf('[', next) : open;
            close = close >= 0 && close < next ? text.indexOf(']', next) : close;
        }
        finishParagraph();
    }

    private void count(int at, boolean opens) {
        if (opens) {
            firstOpen = depth == 0 ? at : firstOpen;
            depth++;
        } else if (depth > 0) {
            depth--;
        } else if (!closedTooOften) {
            closedTooOften = true;
            problems.addPlace(Rule.UNBALANCED_BRACKET, "Nothing opens the annotation that this bracket closes. Put a [ where it "
                    + "begins, or write \\] if it is part of the text.", at, at + 1);
        }
    }

    private void finishParagraph() {
        if (depth > 0) {
            problems.addPlace(Rule.UNBALANCED_BRACKET, "Nothing closes the annotation that this bracket opens. Put a ] where it "
                    + "ends, or write \\[ if it is part of the text.", firstOpen, firstOpen + 1);
        }
        depth = 0;
        closedTooOften = false;
    }

    /**
     * Sets where the paragraph around a bracket ends: before a blank line or the next label. A fenced one is jumped
     * over.
     */
    private void startParagraph(int at) {
        int line = transcript.lineAt(at);
        boolean fenced = transcript.isFenced(line);
        codeKnownTo = fenced ? transcript.lineEnd(line) : transcript.lineStart(line);
        int end = line + 1;
        while (!fenced && end < transcript.lineCount() && transcript.lineKind(end) == LineKind.TEXT
                && !transcript.isFenced(end)) {
            end++;
        }
        paragraphEnd = transcript.nextLine(end - 1);
    }

    /** Where the `code` ends that holds an offset; the offset itself if none does. Offsets must ascend. */
    private int codeEnd(int at) {
        int line = transcript.lineAt(at);
        int lineEnd = transcript.lineEnd(line);
        if (transcript.isFenced(line)) {
            return lineEnd;
        }
        int from = Math.max(codeKnownTo, transcript.lineStart(line));
        while (from < at) {
            int open = text.indexOf('`', from, at);
            int close = open < 0 ? -1 : text.indexOf('`', open + 1, lineEnd);
            if (close < 0) {
                codeKnownTo = open < 0 ? at : lineEnd;
                return at;
            }
            from = close + 1;
            codeKnownTo = from;
            if (from > at) {
                return from;
            }
        }
        return at;
    }

    private boolean isEscaped(int at) {
        int before = at;
        while (before > 0 && text.charAt(before - 1) == '\\') {
            before--;
        }
        return (at - before) % 2 == 1 || isSmiley(at);
    }

    /** {@code :]} and {@code :[}, {@code =]} and the like at the end of a word: a face, not an annotation. */
    private boolean isSmiley(int at) {
        boolean ends = at + 1 == text.length() || BlankSpace.isBlank(text.charAt(at + 1));
        boolean eyes = at > 0 && ":;=".indexOf(text.charAt(at - 1)) >= 0
                || at > 1 && text.charAt(at - 1) == '-' && ":;=".indexOf(text.charAt(at - 2)) >= 0;
        int start = at - (at > 0 && text.charAt(at - 1) == '-' ? 2 : 1);
        return ends && eyes && (start == 0 || BlankSpace.isBlank(text.charAt(start - 1)));
    }
}
