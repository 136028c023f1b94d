/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.List;

/**
 * What the index knows of a transcript's file, whatever the rest of the study says.
 *
 * @param path the file, relative to the study, '/' between its parts
 * @param stamp the file as it was when indexed; {@link FileStamp#ABSENT} if it must be read again anyway
 * @param headerId the id in its header; empty if it has none
 * @param digest the digest of its normalised text
 * @param length the length of that text in code points
 * @param utf8 whether the file is sound UTF-8 and so may be edited
 * @param turns its turns
 */
public record TranscriptEntry(String path, FileStamp stamp, String headerId, String digest, int length, boolean utf8,
        Turns turns) {

    /**
     * The turns of a transcript, in order. The arrays belong to the index: read them, never write them.
     *
     * @param speakers who speaks, in order of first appearance
     * @param speaker for each turn, the index of its speaker
     * @param start for each turn, where its text starts
     * @param end for each turn, where it ends, exclusive
     */
    public record Turns(List<String> speakers, int[] speaker, int[] start, int[] end) {

        /** How many turns there are. */
        public int count() {
            return speaker.length;
        }

        /** Whether a passage has at least one code point in a turn of this speaker. */
        public boolean overlaps(String name, int passageStart, int passageEnd) {
            int wanted = speakers.indexOf(name);
            if (wanted < 0) {
                return false;
            }
            for (int i = firstEndingBehind(passageStart); i < start.length && start[i] < passageEnd; i++) {
                if (speaker[i] == wanted && Math.max(start[i], passageStart) < Math.min(end[i], passageEnd)) {
                    return true;
                }
            }
            return false;
        }

        /** The first turn that ends behind a position. */
        private int firstEndingBehind(int position) {
            int from = 0;
            int to = end.length;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (end[middle] <= position) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }
    }
}
