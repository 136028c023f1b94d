/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A time in a transcript: {@code 0:05}, {@code [00:12:33.250]}, {@code (12:03)}, {@code [00:12.000 --> 00:15.500]}.
 *
 * @param start where it starts, bracket included, in UTF-16 units of the text
 * @param end where it ends, bracket included, exclusive
 * @param clockStart where its digits start; of a range those of its beginning
 * @param clockEnd where they end, exclusive, fraction included
 * @param millis the time from the beginning of the recording; of a range its beginning
 * @param sound whether minutes and seconds behind the first colon are below sixty
 */
public record Timestamp(int start, int end, int clockStart, int clockEnd, long millis, boolean sound) {

    /**
     * The timestamp that starts at an offset.
     *
     * @param text any text
     * @param from where it has to start
     * @param limit where it has to end at the latest
     */
    public static Optional<Timestamp> at(String text, int from, int limit) {
        @Nullable Timestamp read = read(text, from, limit);
        return read == null ? Optional.empty() : Optional.of(read);
    }

    /** The timestamp of a label, in front of its name or behind it; empty if it has none. */
    public static Optional<Timestamp> of(Label label, String text) {
        @Nullable Timestamp found = label.start() < label.nameStart() ? read(text, label.start(), label.nameStart())
                : null;
        for (int at = label.nameEnd(); label.timed() && found == null && at < label.end(); at++) {
            found = isStart(text.charAt(at)) ? read(text, at, label.end()) : null;
        }
        return found == null ? Optional.empty() : Optional.of(found);
    }

    private static boolean isStart(char c) {
        return c >= '0' && c <= '9' || c == '[' || c == '(' || c == '\\';
    }

    private static @Nullable Timestamp read(String text, int from, int limit) {
        int end = TimestampMatcher.match(text, from, limit);
        if (end < 0) {
            return null;
        }
        int at = from;
        while (!isDigit(text.charAt(at))) {
            at++;
        }
        int clockStart = at;
        long seconds = 0;
        boolean sound = true;
        boolean more = true;
        for (int field = 0; more; field++) {
            int value = 0;
            while (at < end && isDigit(text.charAt(at))) {
                value = value * 10 + text.charAt(at++) - '0';
            }
            sound &= field == 0 || value < 60;
            seconds = seconds * 60 + value;
            more = field < 2 && at + 1 < end && text.charAt(at) == ':' && isDigit(text.charAt(at + 1));
            at += more ? 1 : 0;
        }
        long millis = 0;
        if (at + 1 < end && (text.charAt(at) == '.' || text.charAt(at) == ',') && isDigit(text.charAt(at + 1))) {
            at++;
            for (int scale = 100; at < end && isDigit(text.charAt(at)); scale /= 10) {
                millis += scale * (text.charAt(at++) - '0');
            }
        }
        return new Timestamp(from, end, clockStart, at, seconds * 1000 + millis, sound);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
