/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.verbacoda.transcript.structure.Timestamp;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/**
 * Checks of the times in a transcript: those of labels, and those in square brackets with or without a word,
 * {@code [00:12:03]}, {@code [inaudible 00:12:03]}. A bare time in a sentence is what somebody said.
 */
final class TimestampChecks {

    /** In UTF-16 units; what is longer between brackets is no annotation. */
    private static final int LONGEST_ANNOTATION = 60;

    private TimestampChecks() {
    }

    static void timestamps(TranscriptStructure transcript, ProblemCollector problems) {
        List<Timestamp> all = new ArrayList<>();
        for (TurnSpan turn : transcript.turns()) {
            Timestamp.of(turn.label(), transcript.text()).ifPresent(all::add);
        }
        bracketed(transcript, all, problems);
        all.sort(Comparator.comparingInt(Timestamp::clockStart));
        long before = 0;
        int last = -1;
        for (Timestamp time : all) {
            if (time.clockStart() == last) {
                continue;
            }
            last = time.clockStart();
            if (!time.sound()) {
                malformed(transcript, time.clockStart(), time.clockEnd(), problems);
                continue;
            }
            if (time.millis() < before) {
                problems.addPlace(Rule.TIMESTAMP_ORDER, "The time " + transcript.text().substring(time.clockStart(),
                        time.clockEnd()) + " is earlier than the one before it. See which of the two is wrong.",
                        time.clockStart(), time.clockEnd());
            }
            before = time.millis();
        }
    }

    private static void bracketed(TranscriptStructure transcript, List<Timestamp> all, ProblemCollector problems) {
        String text = transcript.text();
        for (int open = text.indexOf('[', transcript.headerEnd()); open >= 0; open = text.indexOf('[', open + 1)) {
            int limit = Math.min(text.length(), open + LONGEST_ANNOTATION);
            int close = text.indexOf(']', open, limit);
            int inner = text.indexOf('[', open + 1, limit);
            if (close < 0 || inner >= 0 && inner < close || text.startsWith("(", close + 1)
                    || transcript.isFenced(transcript.lineAt(open))) {
                continue;
            }
            boolean escaped = open > 0 && text.charAt(open - 1) == '\\';
            Optional<Timestamp> whole = Timestamp.at(text, escaped ? open - 1 : open, close + 1);
            if (whole.isPresent()) {
                all.add(whole.get());
                continue;
            }
            if (looksLikeTime(text, open + 1, close)) {
                malformed(transcript, open + 1, close, problems);
                continue;
            }
            int at = text.lastIndexOf(' ', close);
            if (at > open) {
                Timestamp.at(text, at + 1, close).filter(time -> time.end() == close).ifPresent(all::add);
            }
        }
    }

    /** Digits with a colon or semicolon between them, and nothing that is part of no time. */
    private static boolean looksLikeTime(String text, int start, int end) {
        boolean separated = false;
        int last = end - 1;
        while (last > start && text.charAt(last) == '\\') {
            last--;
        }
        for (int i = start; i <= last; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            separated |= (c == ':' || c == ';') && i > start && i < last;
            if (!digit && ":;.,".indexOf(c) < 0) {
                return false;
            }
        }
        return separated && Character.isDigit(text.charAt(start)) && Character.isDigit(text.charAt(last));
    }

    private static void malformed(TranscriptStructure transcript, int start, int end, ProblemCollector problems) {
        problems.addPlace(Rule.MALFORMED_TIMESTAMP, "\"" + transcript.text().substring(start, end)
                + "\" is no time. Write it as minutes and seconds, or hours, minutes and seconds, such as 01:05 or 00:01:05.",
                start, end);
    }
}
