/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampMatcherTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "0:05", "00:05", "00:12:33", "100:12:33", "00:12:33.250", "00:12:33,250", "00:12.5", "[0:05]", "[ 0:05 ]",
            "(0:05)", "[00:12:33]", "\\[01:46\\]", "\\[01:46]", "[00:12.000 --> 00:15.500]", "(0:12-->0:15)"})
    void aTimestampIsMatchedWhole(String text) {
        assertEquals(text.length(), TimestampMatcher.match(text, 0, text.length()));
        assertEquals(text.length() + 1, TimestampMatcher.match(" " + text + " hello", 1, text.length() + 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "0", "0:", "0:5", ":05", "10:30am", "3:16b", "1234:56", "[0:05", "0:05]x", "(0:05]", "[0:05)", "[inaudible]",
            "[]", "\\0:05", "[0:12 --> ]", "[0:12 -> 0:15]", "٠:٠٥"})
    void otherTextIsNone(String text) {
        int end = TimestampMatcher.match(text, 0, text.length());
        assertEquals(text.equals("0:05]x") ? 4 : -1, end, text);
    }

    @ParameterizedTest
    @CsvSource({"0:05.,4", "0:05,4", "0:05:,4", "00:12:33:44,8", "'0:05, and',4"})
    void punctuationBehindATimestampIsNotPartOfIt(String text, int end) {
        assertEquals(end, TimestampMatcher.match(text, 0, text.length()));
    }

    @Test
    void nothingBehindTheLimitCounts() {
        assertEquals(-1, TimestampMatcher.match("0:05", 0, 3));
        assertEquals(-1, TimestampMatcher.match("[0:05]", 0, 5));
        assertEquals(-1, TimestampMatcher.match("0:05", 4, 4));
    }
}
