/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.statistics;

/**
 * How much a speaker says in a transcript.
 *
 * @param speaker who
 * @param turns how many turns
 * @param words how many words, comments left out
 * @param share how much of all words in turns that is, from 0 to 1; 0 where nobody says a word
 */
public record SpeakerShare(String speaker, int turns, int words, double share) {

    /** The share in whole percent, rounded; never 0 for somebody who says something, and 100 only for who says everything. */
    public int percent() {
        if (words == 0 || share == 1) {
            return (int) (100 * share);
        }
        return Math.clamp(Math.round(100 * share), 1, 99);
    }
}
