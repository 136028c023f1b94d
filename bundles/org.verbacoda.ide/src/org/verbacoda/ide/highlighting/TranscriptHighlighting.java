/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.highlighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.Label;
import org.verbacoda.transcript.structure.LineKind;
import org.verbacoda.transcript.structure.TimestampMatcher;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/**
 * Says what the stretches of a transcript are. One pass over its text, each character looked at once or twice: it runs
 * behind every pause in typing. Used once, by one thread.
 */
public final class TranscriptHighlighting {

    /** What stands in brackets is short; a bracket that closes later was opened for something else. */
    private static final int LONGEST_ANNOTATION = 60;
    private static final Pattern REDACTION = Pattern.compile("[\\p{Lu}\\d _-]*\\p{Lu}{2}[\\p{Lu}\\d _-]*"
            + "|(?i:.*\\b(?:redacted|anonymi[sz]ed|withheld|removed|names?|address)\\b.*)");

    private final TranscriptStructure transcript;
    private final String text;
    private final List<TranscriptRange> ranges = new ArrayList<>();
    private final Map<String, Integer> speakers = new HashMap<>();

    private TranscriptHighlighting(TranscriptStructure transcript) {
        this.transcript = transcript;
        this.text = transcript.text();
        transcript.speakers().forEach(speaker -> speakers.put(speaker, speakers.size()));
    }

    /** The stretches that are more than text, in order; none overlaps another. */
    public static List<TranscriptRange> of(TranscriptStructure transcript) {
        TranscriptHighlighting highlighting = new TranscriptHighlighting(transcript);
        highlighting.body(highlighting.header());
        return List.copyOf(highlighting.ranges);
    }

    /** Returns the first line behind the header. */
    private int header() {
        int field = 0;
        int line = 0;
        while (line < transcript.lineCount() && transcript.lineStart(line) < transcript.headerEnd()) {
            LineKind kind = transcript.lineKind(line);
            if (kind == LineKind.HEADING) {
                add(transcript.lineStart(line), transcript.lineEnd(line), TranscriptElement.HEADING);
            } else if (kind == LineKind.RULER) {
                add(transcript.lineStart(line), transcript.lineEnd(line), TranscriptElement.RULER);
            } else if (field < transcript.fields().size() && transcript.fields().get(field).start() < transcript.nextLine(line)) {
                HeaderField key = transcript.fields().get(field++);
                add(key.start(), key.keyEnd(), TranscriptElement.HEADER_KEY);
            }
            line++;
        }
        return line;
    }

    private void body(int firstLine) {
        int turn = 0;
        for (int line = firstLine; line < transcript.lineCount(); line++) {
            int start = transcript.lineStart(line);
            int end = transcript.lineEnd(line);
            int from = timestamp(start, end);
            if (turn < transcript.turns().size() && transcript.turns().get(turn).label().start() == start) {
                from = speaker(transcript.turns().get(turn++));
            }
            brackets(from, end);
        }
    }

    /** Adds the timestamp that starts at an offset, if one does; returns the offset behind it. */
    private int timestamp(int from, int lineEnd) {
        int end = TimestampMatcher.match(text, from, lineEnd);
        if (end < 0) {
            return from;
        }
        add(from, end, TranscriptElement.TIMESTAMP);
        return end;
    }

    /** Adds a turn's label and the timestamp right behind it; returns the offset behind them. */
    private int speaker(TurnSpan turn) {
        Label label = turn.label();
        int start = label.bold() ? label.nameStart() - 2 : label.nameStart();
        int end = label.nameEnd();
        while (end < label.end() && isPunctuation(text.charAt(end))) {
            end++;
        }
        ranges.add(new TranscriptRange(start, end, TranscriptElement.SPEAKER, speakers.getOrDefault(turn.speaker(), 0)));
        int behind = end;
        while (behind < label.end() && (text.charAt(behind) == ' ' || text.charAt(behind) == '\t')) {
            behind++;
        }
        return label.timed() ? timestamp(behind, label.end()) : behind;
    }

    private static boolean isPunctuation(char c) {
        return c == ':' || c == '*' || c == '\uFF1A';
    }

    /** Adds what stands in brackets, and in parentheses if it is a timestamp. */
    private void brackets(int from, int lineEnd) {
        int at = from;
        while (at < lineEnd) {
            char c = text.charAt(at);
            if (c == '(' || c == '[') {
                int start = c == '[' && at > from && text.charAt(at - 1) == '\\' ? at - 1 : at;
                int behind = timestamp(start, lineEnd);
                at = behind > start ? behind : c == '[' ? annotation(start, at, lineEnd) : at + 1;
            } else {
                at++;
            }
        }
    }

    /** Adds what stands in brackets if it is short and closed on its line; returns where to go on. */
    private int annotation(int start, int opening, int lineEnd) {
        int limit = Math.min(lineEnd, opening + LONGEST_ANNOTATION + 2);
        for (int at = opening + 1; at < limit && text.charAt(at) != '['; at++) {
            if (text.charAt(at) == ']') {
                if (at > opening + 1) {
                    add(start, at + 1, isRedaction(opening + 1, at) ? TranscriptElement.REDACTION
                            : TranscriptElement.ANNOTATION);
                }
                return at + 1;
            }
        }
        return opening + 1;
    }

    private boolean isRedaction(int start, int end) {
        int unescaped = text.charAt(end - 1) == '\\' ? end - 1 : end;
        return REDACTION.matcher(text).region(start, unescaped).matches();
    }

    private void add(int start, int end, TranscriptElement element) {
        if (end > start) {
            ranges.add(new TranscriptRange(start, end, element));
        }
    }
}
