/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A sentence of the cited text as it is in a stretch of the present one: where most of its words are
 * ({@link WordAlignment}), and with them what else of it is left in the same sentence, in front of these or behind.
 */
final class ChangedSentence {

    /** How far in front of the first words found a sentence may begin, or end behind the last, in code points. */
    private static final int FAR = 60;

    /** What a few words at the beginning of a sentence may have become, in code points. */
    private static final int WORDS = 24;

    private final int[] cited;
    private final int start;
    private final int end;
    private final int[] present;
    private final int from;
    private final int to;
    private final BitSet others;
    private final WordAlignment alignment;

    /**
     * Looks for the sentence between two positions of the present text.
     *
     * @param others which of the characters between them, counted from the first position, belong to other sentences
     */
    ChangedSentence(int[] cited, int start, int end, int[] present, int from, int to, BitSet others) {
        this.cited = cited;
        this.start = start;
        this.end = end;
        this.present = present;
        this.from = from;
        this.to = to;
        this.others = others;
        this.alignment = WordAlignment.local(cited, start, end, present, from, to, others);
    }

    /** How alike what was found is, from 0 to 1; see {@link WordAlignment#likeness}. */
    double likeness() {
        return alignment.likeness();
    }

    /** What is left of it; of equally good explanations, the one further in front. */
    List<Piece> first() {
        return completed(alignment.first(), true);
    }

    /** What is left of it, further behind. */
    List<Piece> last() {
        return completed(alignment.last(), false);
    }

    private List<Piece> completed(List<Piece> found, boolean first) {
        if (found.isEmpty()) {
            return found;
        }
        Piece head = found.get(0);
        int begin = Sentences.startOf(present, head.start(), Math.max(from, head.start() - FAR));
        WordAlignment inFront = WordAlignment.common(cited, start, head.oldStart(), present, begin, head.start(),
                others.get(begin - from, head.start() - from));
        Piece tail = found.get(found.size() - 1);
        int finish = Sentences.endOf(present, tail.end(), Math.min(to, tail.end() + FAR));
        WordAlignment behind = WordAlignment.common(cited, tail.oldEnd(), end, present, tail.end(), finish,
                others.get(tail.end() - from, finish - from));
        List<Piece> all = new ArrayList<>(first ? inFront.first() : inFront.last());
        if (all.isEmpty() && head.oldStart() > start && head.start() - begin <= WORDS
                && begin == Sentences.startOf(present, begin, from)) {
            // Other first words: the sentence begins with them now
            all.add(new Piece(start, head.oldStart(), begin, head.start(), 0));
        }
        all.addAll(found);
        all.addAll(first ? behind.first() : behind.last());
        return all;
    }
}
