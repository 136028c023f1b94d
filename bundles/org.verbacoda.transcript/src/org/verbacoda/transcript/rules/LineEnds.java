/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * How the lines of a document end.
 *
 * @param usual the line end most of them have; of two equally frequent ones the simpler
 * @param odd how many have another
 */
public record LineEnds(String usual, int odd) {

    /** Counts the line ends of a document as an editor holds it. */
    public static LineEnds of(TranscriptStructure transcript) {
        int[] counts = new int[3];
        String[] ends = {"\n", "\r\n", "\r"};
        for (int line = 0; line + 1 < transcript.lineCount(); line++) {
            counts[kind(transcript, line)]++;
        }
        int usual = counts[0] >= counts[1] && counts[0] >= counts[2] ? 0 : counts[1] >= counts[2] ? 1 : 2;
        return new LineEnds(ends[usual], counts[0] + counts[1] + counts[2] - counts[usual]);
    }

    private static int kind(TranscriptStructure transcript, int line) {
        int end = transcript.lineEnd(line);
        return transcript.text().charAt(end) == '\n' ? 0 : transcript.nextLine(line) - end == 2 ? 1 : 2;
    }

    /** Whether a line ends in another way than most. */
    public boolean isOdd(TranscriptStructure transcript, int line) {
        return line + 1 < transcript.lineCount()
                && !transcript.text().substring(transcript.lineEnd(line), transcript.nextLine(line)).equals(usual);
    }

    /** The first line that ends in another way than most; 0 if all end alike. */
    int firstOdd(TranscriptStructure transcript) {
        int line = 0;
        while (line + 1 < transcript.lineCount() && !isOdd(transcript, line)) {
            line++;
        }
        return line + 1 < transcript.lineCount() ? line : 0;
    }
}
