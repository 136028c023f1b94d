/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Finds a sentence word by word in a stretch of another text, with words changed, left out or put in: the best local
 * alignment by T. F. Smith and M. S. Waterman, "Identification of Common Molecular Subsequences", J. Mol. Biol. 147
 * (1981), over words and single signs, blanks left out. A word of which one letter differs is still that word. Where
 * two alignments are equally good, {@link #first} and {@link #last} give different ones. Takes time and memory in
 * proportion to the words of the one times the words of the other.
 */
final class WordAlignment {

    /** Costs and gains by code point: of a word that is the same, that was left out, that was put in. */
    private static final int SAME = 20;
    private static final int LEFT_OUT = 2;
    private static final int PUT_IN = 3;
    /** What it costs that a sentence ended within this one. */
    private static final int NEXT_SENTENCE = 200;

    private final int[] cited;
    private final int[] present;
    private final int leftOutCost;
    private final int putInCost;
    private final int[] citedWords;
    private final int[] presentWords;
    private final int from;
    private final BitSet others;
    private int top;

    private WordAlignment(int[] cited, int citedFrom, int citedTo, int[] present, int from, int to, int cost,
            BitSet others) {
        this.cited = cited;
        this.present = present;
        this.leftOutCost = cost * LEFT_OUT;
        this.putInCost = cost * PUT_IN;
        this.citedWords = words(cited, citedFrom, citedTo);
        this.presentWords = words(present, from, to);
        this.from = from;
        this.others = others;
    }

    /**
     * Looks for a sentence in a stretch of a text.
     *
     * @param others which of its characters, counted from {@code from}, belong to other sentences
     */
    static WordAlignment local(int[] cited, int citedFrom, int citedTo, int[] present, int from, int to,
            BitSet others) {
        return new WordAlignment(cited, citedFrom, citedTo, present, from, to, 1, others);
    }

    /** Compares two stretches that are known to stand for one another: what they have in common, at no cost. */
    static WordAlignment common(int[] cited, int citedFrom, int citedTo, int[] present, int from, int to,
            BitSet others) {
        return new WordAlignment(cited, citedFrom, citedTo, present, from, to, 0, others);
    }

    /**
     * How alike they are: from 0 to 1, the part of the sentence's characters that is there, less what it costs that
     * words were left out and put in; 0 if no whole word is there. A corrected sentence has about a half or more, and
     * any two sentences have less than a quarter.
     */
    double likeness() {
        int length = 0;
        for (int i = 0; i < citedWords.length / 2; i++) {
            length += length(citedWords, i, false);
        }
        List<Piece> found = align(false);
        return length == 0 || !holdsWord(found) ? 0 : (double) top / (SAME * length);
    }

    private boolean holdsWord(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> Character.isLetterOrDigit(cited[piece.oldStart()])
                && piece.kept() == piece.oldEnd() - piece.oldStart());
    }

    /** Starts and ends of the words by turns. */
    private static int[] words(int[] text, int from, int to) {
        int[] words = new int[64];
        int count = 0;
        for (int at = from; at < to;) {
            int end = at + 1;
            if (Character.isLetterOrDigit(text[at]) && !Character.isIdeographic(text[at])) {
                while (end < to && Character.isLetterOrDigit(text[end]) && !Character.isIdeographic(text[end])) {
                    end++;
                }
            }
            if (!Character.isWhitespace(text[at])) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, count * 2);
                }
                words[count++] = at;
                words[count++] = end;
            }
            at = end;
        }
        return Arrays.copyOf(words, count);
    }

    /** The words that are there, in order; of equally good alignments, the one whose words stand further in front. */
    List<Piece> first() {
        return align(false);
    }

    /** The same, with words further behind. */
    List<Piece> last() {
        return align(true);
    }

    private int start(int[] words, int i, boolean backwards) {
        return backwards ? words[words.length - 2 - 2 * i] : words[2 * i];
    }

    private int end(int[] words, int i, boolean backwards) {
        return backwards ? words[words.length - 1 - 2 * i] : words[2 * i + 1];
    }

    private List<Piece> align(boolean backwards) {
        // From behind the tables are filled from the end, so that ties are broken the other way
        int m = citedWords.length / 2;
        int n = presentWords.length / 2;
        int[][] best = new int[m + 1][n + 1];
        top = 0;
        int topI = 0;
        int topJ = 0;
        for (int i = 1; i <= m; i++) {
            int leftOut = leftOutCost * length(citedWords, i - 1, backwards);
            for (int j = 1; j <= n; j++) {
                int score = Math.max(0, best[i - 1][j] - leftOut);
                score = Math.max(score, best[i][j - 1] - putIn(j - 1, backwards));
                int same = SAME * kept(i - 1, j - 1, backwards);
                if (same > 0) {
                    score = Math.max(score, best[i - 1][j - 1] + same);
                }
                best[i][j] = score;
                if (score > top) {
                    top = score;
                    topI = i;
                    topJ = j;
                }
            }
        }
        return trace(best, topI, topJ, backwards);
    }

    private List<Piece> trace(int[][] best, int fromI, int fromJ, boolean backwards) {
        List<Piece> pieces = new ArrayList<>();
        int i = fromI;
        int j = fromJ;
        while (i > 0 && j > 0 && best[i][j] > 0) {
            if (best[i][j] == best[i][j - 1] - putIn(j - 1, backwards)) {
                j--;
            } else if (best[i][j] == best[i - 1][j] - leftOutCost * length(citedWords, i - 1, backwards)) {
                i--;
            } else {
                i--;
                j--;
                pieces.add(new Piece(start(citedWords, i, backwards), end(citedWords, i, backwards),
                        start(presentWords, j, backwards), end(presentWords, j, backwards), kept(i, j, backwards)));
            }
        }
        if (!backwards) {
            Collections.reverse(pieces);
        }
        return pieces;
    }

    /** What it costs that a word was put in: more if a sentence ends with it. */
    private int putIn(int j, boolean backwards) {
        int end = end(presentWords, j, backwards);
        boolean endsSentence = putInCost > 0 && Sentences.isEnd(present, end);
        return putInCost * length(presentWords, j, backwards) + (endsSentence ? NEXT_SENTENCE : 0);
    }

    private int length(int[] words, int i, boolean backwards) {
        return end(words, i, backwards) - start(words, i, backwards);
    }

    /** How many characters two words have in common: all, all but one, or 0. */
    private int kept(int i, int j, boolean backwards) {
        int a = start(citedWords, i, backwards);
        int b = start(presentWords, j, backwards);
        int length = length(citedWords, i, backwards);
        if (length != length(presentWords, j, backwards) || others.get(b - from)) {
            return 0;
        }
        int different = 0;
        for (int k = 0; k < length && different < 2; k++) {
            different += cited[a + k] == present[b + k] ? 0 : 1;
        }
        return different == 0 ? length : different == 1 && !Character.isDigit(cited[a]) ? length - 1 : 0;
    }
}
