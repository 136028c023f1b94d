/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.anchors.SentencePlace.Kind;
import org.verbacoda.text.diff.MappedRange;
import org.verbacoda.text.diff.PositionMap;
import org.verbacoda.text.diff.TextMove;

/**
 * Follows each sentence of a text into another version of it. Sentences that a diff finds unchanged between their
 * neighbours are the fixed points; any other is looked for, word by word, between the fixed points around it
 * ({@link WordAlignment}) and where whole stretches were moved to. What is said twice where one of the two could be
 * meant is not sure, and neither is what is half alike. Not thread-safe.
 */
final class SentencePlaces {

    /** At least so alike, it is the same sentence changed; no more than so alike, it is another one. */
    private static final double SAME = 0.42;
    private static final double OTHER = 0.28;
    /** The same where nothing else stands. */
    private static final double SAME_ALONE = 0.36;
    private static final double OTHER_ALONE = 0.2;
    /** The shortest sentence that is found again wherever it is said, in characters without blanks. */
    private static final int FEW = 5;
    /** So many characters without blanks are no fixed point by chance. */
    private static final int TELLING = 12;
    /** Of less than so many characters, what is left of a sentence says nothing. */
    private static final int SHORT = 30;
    /** The widest stretch in which a changed sentence is looked for, in code points. */
    private static final int ROOM = 12_000;
    /** So much may have been put into a moved sentence, in code points. */
    private static final int AROUND = 60;

    private final int[] cited;
    private final int[] present;
    private final PositionMap edits;
    private final List<TextMove> moves;
    private final Sentences sentences;
    private final Sentences newSentences;
    private final BitSet whole;
    private final BitSet fixed;
    /** Where sentences stand in the present text that stand in the cited one too: they are no changed ones. */
    private final BitSet known = new BitSet();
    private final @Nullable SentencePlace[] places;

    SentencePlaces(int[] cited, int[] present, Sentences newSentences, PositionMap edits, List<TextMove> moves) {
        this.cited = cited;
        this.present = present;
        this.edits = edits;
        this.moves = moves;
        this.sentences = new Sentences(cited);
        this.newSentences = newSentences;
        this.whole = new BitSet(sentences.count());
        this.fixed = new BitSet(sentences.count());
        this.places = new SentencePlace[sentences.count()];
        findFixedPoints();
        findKnown();
    }

    private void findKnown() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < sentences.count(); i++) {
            if (length(i) >= TELLING) {
                all.add(new String(cited, sentences.start(i), sentences.end(i) - sentences.start(i)));
            }
        }
        for (int i = 0; i < newSentences.count(); i++) {
            int start = newSentences.start(i);
            if (all.contains(new String(present, start, newSentences.end(i) - start))) {
                known.set(start, newSentences.end(i));
            }
        }
    }

    /** Whether a sentence stands unchanged where it stood. */
    boolean isWhole(int sentence) {
        return whole.get(sentence);
    }

    /** Where the very words of a sentence stand first between two positions of the present text; -1 if they don't. */
    int indexOf(int sentence, int from, int to) {
        return sentences.indexOf(sentence, present, from, to);
    }

    /** Where a sentence stands between two positions of the present text, be it changed; -1 if it doesn't. */
    int changedIn(int sentence, int from, int to) {
        ChangedSentence changed = changed(sentence, from, to);
        return changed.likeness() < SAME ? -1 : changed.first().get(0).start();
    }

    private void findFixedPoints() {
        int shiftBefore = 0;
        for (int i = 0; i < sentences.count(); i++) {
            MappedRange mapped = edits.map(sentences.start(i), sentences.end(i));
            if (mapped.unchanged()) {
                whole.set(i);
                int shift = mapped.start() - sentences.start(i);
                if (length(i) >= TELLING) {
                    fixed.set(i);
                }
                if (i > 0 && whole.get(i - 1) && shift == shiftBefore) {
                    fixed.set(i - 1, i + 1);
                }
                shiftBefore = shift;
            }
        }
    }

    Sentences sentences() {
        return sentences;
    }

    /** The length of a sentence in code points, without blanks. */
    int length(int sentence) {
        return length(cited, sentences.start(sentence), sentences.end(sentence));
    }

    /** Where a sentence is. */
    SentencePlace place(int sentence) {
        @Nullable SentencePlace known = places[sentence];
        if (known == null) {
            known = whole.get(sentence) ? unchanged(sentence) : changed(sentence);
            places[sentence] = known;
        }
        return known;
    }

    private SentencePlace unchanged(int sentence) {
        int start = sentences.start(sentence);
        int end = sentences.end(sentence);
        List<Piece> pieces = List.of(Piece.shifted(start, end, edits.map(start, end).start() - start, cited));
        int before = fixed.previousSetBit(sentence - 1);
        int behind = fixed.nextSetBit(sentence + 1);
        boolean once = sentences.occurrences(sentence, cited, before < 0 ? 0 : sentences.end(before),
                behind < 0 ? cited.length : sentences.start(behind)) == 1
                && sentences.occurrences(sentence, present, newEnd(before), newStart(behind)) == 1;
        return new SentencePlace(Kind.IN_PLACE, once, pieces, pieces, 0, 0);
    }

    /** Where a fixed point ends in the present text; its beginning for -1. */
    private int newEnd(int point) {
        return point < 0 ? 0 : edits.map(sentences.start(point), sentences.end(point)).end();
    }

    private int newStart(int point) {
        return point < 0 ? present.length : edits.map(sentences.start(point), sentences.end(point)).start();
    }

    private SentencePlace changed(int sentence) {
        int from = newEnd(fixed.previousSetBit(sentence - 1));
        int to = Math.max(from, newStart(fixed.nextSetBit(sentence + 1)));
        if (to - from > ROOM) {
            int expected = edits.map(sentences.start(sentence), sentences.end(sentence)).start();
            from = Math.max(from, expected - ROOM / 2);
            to = Math.min(to, expected + ROOM / 2);
        }
        int only = onlyPlace(sentence);
        if (only >= 0) {
            List<Piece> pieces = List.of(Piece.shifted(sentences.start(sentence), sentences.end(sentence),
                    only - sentences.start(sentence), cited));
            return new SentencePlace(only >= from && only < to ? Kind.IN_PLACE : Kind.MOVED, true, pieces, pieces,
                    only, only);
        }
        ChangedSentence here = changed(sentence, from, to);
        TextMove move = move(sentence);
        int room = move.length() == 0 ? 0 : AROUND + sentences.end(sentence) - sentences.start(sentence);
        int thereFrom = Math.max(0, move.newStart() - room);
        int thereTo = Math.min(present.length, move.newStart() + room);
        ChangedSentence there = changed(sentence, thereFrom, thereTo);
        double likeHere = here.likeness();
        double likeThere = there.likeness();
        if (likeThere > likeHere && likeThere > OTHER) {
            return new SentencePlace(Kind.MOVED, move.certain() && likeThere >= SAME && likeHere <= OTHER,
                    there.first(), there.last(), thereFrom, thereTo);
        }
        boolean alone = unknown(from, to) <= 2 * length(sentence);
        if (likeHere > (alone ? OTHER_ALONE : OTHER)) {
            boolean isSure = likeHere >= (alone ? SAME_ALONE : SAME) && likeThere <= OTHER && holdsLetters(sentence)
                    && isOfItsOwn(sentence, here.first());
            return new SentencePlace(Kind.IN_PLACE, isSure, here.first(), here.last(), from, to);
        }
        return new SentencePlace(Kind.GONE, isGone(sentence, from, to), List.of(), List.of(), from, to);
    }

    private ChangedSentence changed(int sentence, int from, int to) {
        BitSet others = known.get(from, Math.max(from, to));
        for (int at = sentences.indexOf(sentence, present, from, to); at >= 0;
                at = sentences.indexOf(sentence, present, at + 1, to)) {
            others.clear(at - from, at - from + sentences.end(sentence) - sentences.start(sentence));
        }
        return new ChangedSentence(cited, sentences.start(sentence), sentences.end(sentence), present, from,
                Math.max(from, to), others);
    }

    /** How much stands between two positions that is not, sentence by sentence, in the cited text. */
    private int unknown(int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += known.get(i) || Character.isWhitespace(present[i]) ? 0 : 1;
        }
        return length;
    }

    /** Whether a sentence is more than figures and signs, which are alike in many places. */
    private boolean holdsLetters(int sentence) {
        int letters = 0;
        for (int i = sentences.start(sentence); i < sentences.end(sentence); i++) {
            letters += Character.isLetter(cited[i]) ? 1 : 0;
        }
        return letters * 2 >= length(sentence);
    }

    /** Whether the few words of a short sentence are not just words of a longer one. */
    private boolean isOfItsOwn(int sentence, List<Piece> pieces) {
        if (length(sentence) >= SHORT || pieces.isEmpty()) {
            return true;
        }
        int holding = newSentences.firstEndingBehind(pieces.get(0).start());
        return length(present, newSentences.start(holding), newSentences.end(holding)) <= 2 * length(sentence) + 10;
    }

    /** Where a sentence too short for a move stands in the present text, if it is said but once in both; else -1. */
    private int onlyPlace(int sentence) {
        int start = sentences.start(sentence);
        int end = sentences.end(sentence);
        if (length(sentence) < FEW || sentences.occurrences(sentence, cited, 0, cited.length) != 1
                || sentences.occurrences(sentence, present, 0, present.length) != 1) {
            return -1;
        }
        int at = sentences.indexOf(sentence, present, 0, present.length);
        int holding = newSentences.firstEndingBehind(at);
        boolean isSentence = newSentences.start(holding) == at || newSentences.end(holding) == at + end - start;
        return isSentence ? at : -1;
    }

    /** Whether nothing stands where a short sentence was that it could have been changed to. */
    private boolean isGone(int sentence, int from, int to) {
        int length = length(sentence);
        if (length >= SHORT) {
            return true;
        }
        for (int i = newSentences.firstEndingBehind(from); i < newSentences.count()
                && newSentences.start(i) < to; i++) {
            int other = length(present, newSentences.start(i), newSentences.end(i));
            if (other <= 2 * length + 20 && newSentences.start(i) >= from && newSentences.end(i) <= to
                    && !known.get(newSentences.start(i))
                    && !WordAlignment.common(cited, sentences.start(sentence), sentences.end(sentence), present,
                            newSentences.start(i), newSentences.end(i), new BitSet()).first().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static int length(int[] text, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += Character.isWhitespace(text[i]) ? 0 : 1;
        }
        return length;
    }

    /** The move that took most of a sentence elsewhere; of length 0 if none took the half of it. */
    private TextMove move(int sentence) {
        int start = sentences.start(sentence);
        int end = sentences.end(sentence);
        TextMove most = new TextMove(start, 0, 0, true);
        for (TextMove move : moves) {
            int from = Math.max(start, move.oldStart());
            int length = Math.min(end, move.oldEnd()) - from;
            if (length > most.length() && length * 2 > end - start) {
                most = new TextMove(from, move.newStart() + from - move.oldStart(), length, move.certain());
            }
        }
        return most;
    }
}
