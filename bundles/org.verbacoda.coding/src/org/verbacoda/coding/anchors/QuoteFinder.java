/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.text.TextPositions;

/**
 * Finds passages by their words and what stood around them, where the text they were taken in is missing. A place with
 * the very words is beyond doubt if what stands around it is, on either side, what stood there and stands nowhere else;
 * or if its neighbours have been found at the same distance as before, or on either side. A long quote that occurs once
 * needs no more. Words that were changed are found by the parts of them that are left ({@link SimilarText}). Where words
 * are said twice in a row, or other words stand beside them in their own sentence, a person is asked.
 */
public final class QuoteFinder implements PassageFinder {

    /** Of a quote that occurs more often, the places beyond are not looked at. */
    private static final int MOST_PLACES = 400;
    /** A context of so many UTF-16 units that occurs nowhere else identifies a place. */
    private static final int TELLING = 9;
    /** A context so much longer than that of any other place is that of the passage, if it is all there. */
    private static final int CLEARLY = 8;
    /** A quote of so many units and words that occurs once is that passage, wherever it stands. */
    private static final int LONG = 25;
    private static final int WORDS = 4;
    /** A quote of so many units that occurs but once between passages that were around it is that passage. */
    private static final int SHORT = 16;
    /** So far apart, in UTF-16 units, the two halves of what was doubled are looked for. */
    private static final int FARTHEST = 2_000;

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
        List<Integer> places = places(quote);
        int best = -1;
        int bestAround = 0;
        int secondAround = 0;
        for (int at : places) {
            int around = around(passage, at);
            if (around > bestAround) {
                secondAround = bestAround;
                bestAround = around;
                best = at;
            } else {
                secondAround = Math.max(secondAround, around);
            }
        }
        int most = passage.context().before().length() + passage.context().after().length() + 1;
        boolean only = secondAround * 2 < bestAround || bestAround == most && secondAround + CLEARLY <= most;
        return best >= 0 && only && isTelling(passage, best) && !isRepeated(best, quote)
                && isOfItsSentence(passage, best)
                && !(bestAround + CLEARLY < most && isNear(best, places))
                ? Optional.of(exact(best, quote)) : Optional.empty();
    }

    /** Whether a quote stands again near by. */
    private static boolean isNear(int at, List<Integer> places) {
        return places.stream().anyMatch(place -> place != at && Math.abs(place - at) < FARTHEST);
    }

    /**
     * Whether what stood beside a quote in its first and its last sentence still does. Whoever says the same few words
     * again puts other words beside them.
     */
    private boolean isOfItsSentence(CitedPassage passage, int at) {
        String before = passage.context().before();
        String quote = passage.context().quote();
        int[] all = (before + quote + passage.context().after()).codePoints().toArray();
        int start = before.codePointCount(0, before.length());
        int end = start + quote.codePointCount(0, quote.length());
        int inFront = start - Sentences.startOf(all, start, 0);
        int behind = Sentences.endOf(all, end, all.length) - end;
        return left(passage, at) >= Math.min(TELLING, inFront) && right(passage, at) >= Math.min(TELLING, behind);
    }

    /** Whether it can't be told where a quote begins or ends, since these words are said there twice in a row. */
    private boolean isRepeated(int at, String quote) {
        int end = at + quote.length();
        int[] words = quote.codePoints().toArray();
        Sentences sentences = new Sentences(words);
        if (sentences.count() == 0 || isDoubled(at, quote)) {
            return true;
        }
        int last = sentences.count() - 1;
        String firstSentence = new String(words, sentences.start(0), sentences.end(0) - sentences.start(0));
        String lastSentence = new String(words, sentences.start(last), sentences.end(last) - sentences.start(last));
        return text.substring(0, at).stripTrailing().endsWith(firstSentence)
                || text.substring(end).stripLeading().startsWith(lastSentence);
    }

    /** Whether a stretch of text that holds a quote stands there twice in a row. */
    private boolean isDoubled(int at, String quote) {
        int end = at + quote.length();
        for (int next = text.indexOf(quote, at + 1); next >= 0 && next - at <= FARTHEST;
                next = text.indexOf(quote, next + 1)) {
            if (isDoubled(at, end, next - at)) {
                return true;
            }
        }
        for (int last = text.lastIndexOf(quote, at - 1); last >= 0 && at - last <= FARTHEST && at > 0;
                last = text.lastIndexOf(quote, last - 1)) {
            if (isDoubled(last, last + quote.length(), at - last)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDoubled(int start, int end, int distance) {
        int from = start;
        int to = end;
        while (from > 0 && text.charAt(from - 1) == text.charAt(from - 1 + distance)) {
            from--;
        }
        while (to + distance < text.length() && text.charAt(to) == text.charAt(to + distance)) {
            to++;
        }
        return to - from >= distance - 2;
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

    /** How much of the context stands in front of a place. */
    private int left(CitedPassage passage, int at) {
        String before = passage.context().before();
        int left = 0;
        while (left < before.length() && left < at
                && before.charAt(before.length() - 1 - left) == text.charAt(at - 1 - left)) {
            left++;
        }
        return left;
    }

    private int right(CitedPassage passage, int at) {
        String after = passage.context().after();
        int end = at + passage.context().quote().length();
        int right = 0;
        while (right < after.length() && end + right < text.length()
                && after.charAt(right) == text.charAt(end + right)) {
            right++;
        }
        return right;
    }

    private int around(CitedPassage passage, int at) {
        return left(passage, at) + right(passage, at) + 1;
    }

    /** Whether what stands around a place can be there by no chance. */
    private boolean isTelling(CitedPassage passage, int at) {
        int end = at + passage.context().quote().length();
        int left = left(passage, at);
        int right = right(passage, at);
        boolean edges = passage.context().before().isEmpty() && at == 0
                || passage.context().after().isEmpty() && end == text.length();
        return left >= TELLING && isOnly(text.substring(at - left, at))
                || right >= TELLING && isOnly(text.substring(end, end + right))
                || left == passage.context().before().length() && right == passage.context().after().length()
                        && left + right > 0
                || edges && left + right >= TELLING;
    }

    private boolean isOnly(String words) {
        int first = text.indexOf(words);
        return text.indexOf(words, first + 1) < 0;
    }

    /**
     * What context alone does not tell: by the neighbours, by a long quote, by what is left of the words; or a guess.
     */
    private FoundPassage further(CitedPassage passage, Shifts shifts) {
        String quote = passage.context().quote();
        if (quote.isEmpty()) {
            return byPosition(passage, shifts);
        }
        int expected = passage.start() + shifts.near(passage.start());
        List<Integer> places = places(quote);
        if (places.isEmpty()) {
            return similar.find(passage, expected).orElseGet(() -> byPosition(passage, shifts));
        }
        List<Integer> between = places.stream().filter(at -> shifts.isBetween(passage.start(), passage.end(),
                positions.toCodePoint(at), positions.toCodePoint(at + quote.length()))).toList();
        int nearest = (between.isEmpty() ? places : between).stream()
                .min(Comparator.comparingInt(at -> Math.abs(positions.toCodePoint(at) - expected))).orElseThrow();
        FoundPassage found = exact(nearest, quote);
        boolean isBeside = Math.max(left(passage, nearest), right(passage, nearest)) >= TELLING;
        if (!isRepeated(nearest, quote) && (between.size() == 1 && isBeside && quote.length() >= SHORT
                && isOfItsSentence(passage, nearest)
                || shifts.areSure(passage.start(), passage.end(), found.start() - passage.start()))) {
            return found;
        }
        boolean isSure = places.size() == 1 && isLong(quote) && !isRepeated(nearest, quote)
                && isOfItsSentence(passage, nearest)
                && !shifts.stood(found.start(), found.end()) && !similar.isElsewhere(passage, expected, found);
        return isSure ? FoundPassage.moved(found.start(), found.end(), 0.8)
                : FoundPassage.guess(found.start(), found.end(), 0.4);
    }

    private static boolean isLong(String quote) {
        return quote.length() >= LONG && quote.strip().split("\\s+").length >= WORDS;
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
}
