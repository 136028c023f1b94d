/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.text.TextPositions;

/**
 * Finds passages by their words and what stood around them, where the text they were taken in is missing. A place with
 * the very words is beyond doubt if what stands around it is, on either side, what stood there and stands nowhere else;
 * or if its neighbours have been found at the same distance as before. A long quote that occurs once needs no more.
 * Words that were changed are found by the parts of them that are left ({@link SimilarText}).
 */
public final class QuoteFinder implements PassageFinder {

    /** Of a quote that occurs more often, the places beyond are not looked at. */
    private static final int MOST_PLACES = 400;
    /** A context of so many UTF-16 units that occurs nowhere else identifies a place. */
    private static final int TELLING = 9;
    /** A quote of so many units that occurs once is that passage, wherever it stands. */
    private static final int LONG = 40;
    /** Neighbours that far from a passage, in code points, say where it should be. */
    private static final int NEAR = 3_000;

    private final String text;
    private final TextPositions positions;
    private final SimilarText similar;

    /** A finder in a normalised text. */
    public QuoteFinder(String present) {
        this.text = present;
        this.positions = TextPositions.ofNormalised(present);
        this.similar = new SimilarText(present, positions);
    }

    @Override
    public List<FoundPassage> find(List<CitedPassage> passages) {
        @Nullable FoundPassage[] found = new FoundPassage[passages.size()];
        Shifts shifts = new Shifts();
        for (int i = 0; i < found.length; i++) {
            Optional<FoundPassage> sure = byContext(passages.get(i));
            if (sure.isPresent()) {
                found[i] = sure.get();
                shifts.add(passages.get(i).start(), sure.get().start() - passages.get(i).start());
            }
        }
        List<FoundPassage> all = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            @Nullable FoundPassage sure = found[i];
            all.add(sure != null ? sure : further(passages.get(i), shifts));
        }
        return List.copyOf(all);
    }

    /** The place of the very words with telling words around it, if there is one such place. */
    private Optional<FoundPassage> byContext(CitedPassage passage) {
        String quote = passage.context().quote();
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        int best = -1;
        int bestAround = 0;
        boolean tied = false;
        for (int at : places(quote)) {
            int around = telling(passage, at);
            tied = around == bestAround ? around > 0 : around < bestAround && tied;
            if (around > bestAround) {
                bestAround = around;
                best = at;
            }
        }
        return best < 0 || tied ? Optional.empty() : Optional.of(exact(best, quote));
    }

    private FoundPassage exact(int at, String quote) {
        return FoundPassage.exact(positions.toCodePoint(at), positions.toCodePoint(at + quote.length()));
    }

    private List<Integer> places(String quote) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0 && places.size() < MOST_PLACES; at = text.indexOf(quote, at + 1)) {
            places.add(at);
        }
        return places;
    }

    /** How much of the context stands around a place, if what does is telling; else 0. */
    private int telling(CitedPassage passage, int at) {
        String before = passage.context().before();
        String after = passage.context().after();
        int end = at + passage.context().quote().length();
        int left = 0;
        while (left < before.length() && left < at
                && before.charAt(before.length() - 1 - left) == text.charAt(at - 1 - left)) {
            left++;
        }
        int right = 0;
        while (right < after.length() && end + right < text.length()
                && after.charAt(right) == text.charAt(end + right)) {
            right++;
        }
        boolean edges = before.isEmpty() && at == 0 || after.isEmpty() && end == text.length();
        boolean isTelling = left >= TELLING && isOnly(text.substring(at - left, at))
                || right >= TELLING && isOnly(text.substring(end, end + right))
                || left == before.length() && right == after.length() && left + right > 0
                || edges && left + right >= TELLING;
        return isTelling ? left + right + 1 : 0;
    }

    private boolean isOnly(String words) {
        int first = text.indexOf(words);
        return text.indexOf(words, first + 1) < 0;
    }

    /** What context alone does not tell: by the neighbours, by a long quote, by what is left of the words; or a guess. */
    private FoundPassage further(CitedPassage passage, Shifts shifts) {
        String quote = passage.context().quote();
        if (quote.isEmpty()) {
            return byPosition(passage, shifts);
        }
        int expected = passage.start() + shifts.near(passage.start());
        List<Integer> places = places(quote);
        int nearest = -1;
        int distance = Integer.MAX_VALUE;
        for (int at : places) {
            int off = Math.abs(positions.toCodePoint(at) - expected);
            if (off < distance) {
                distance = off;
                nearest = at;
            }
        }
        if (nearest >= 0) {
            FoundPassage found = exact(nearest, quote);
            if (shifts.areSure(passage.start(), passage.end(), found.start() - passage.start())) {
                return found;
            }
            return places.size() == 1 && quote.length() >= LONG
                    ? FoundPassage.moved(found.start(), found.end(), 0.8)
                    : FoundPassage.guess(found.start(), found.end(), 0.4);
        }
        return similar.find(passage, expected).orElseGet(() -> byPosition(passage, shifts));
    }

    /** Nothing but the place where it would stand. */
    private FoundPassage byPosition(CitedPassage passage, Shifts shifts) {
        int length = positions.codePointLength();
        int shift = shifts.near(passage.start());
        int start = Math.max(0, Math.min(length, passage.start() + shift));
        int end = Math.max(start, Math.min(length, passage.end() + shift));
        boolean nothingToFind = passage.context().quote().isEmpty() && passage.start() == passage.end();
        return FoundPassage.guess(start, nothingToFind ? start : end, 0);
    }

    /** By how much passages that were found have moved, by where they were. */
    private static final class Shifts {

        private final java.util.TreeMap<Integer, Integer> byPosition = new java.util.TreeMap<>();

        void add(int position, int shift) {
            byPosition.put(position, shift);
        }

        /** The shift of the nearest passage that was found. */
        int near(int position) {
            java.util.Map.@Nullable Entry<Integer, Integer> before = byPosition.floorEntry(position);
            java.util.Map.@Nullable Entry<Integer, Integer> behind = byPosition.ceilingEntry(position);
            if (before == null) {
                return behind == null ? 0 : behind.getValue();
            }
            return behind == null || position - before.getKey() <= behind.getKey() - position ? before.getValue()
                    : behind.getValue();
        }

        /** Whether passages near by on both sides were found with the very same shift. */
        boolean areSure(int start, int end, int shift) {
            java.util.Map.@Nullable Entry<Integer, Integer> before = byPosition.floorEntry(start);
            java.util.Map.@Nullable Entry<Integer, Integer> behind = byPosition.ceilingEntry(end);
            return before != null && behind != null && before.getValue() == shift && behind.getValue() == shift
                    && start - before.getKey() <= NEAR && behind.getKey() - end <= NEAR;
        }
    }
}
