/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.text.TextPositions;
import org.verbacoda.text.diff.PositionMap;

/**
 * Finds what is left of a passage whose words were changed: runs of {@value #GRAM} characters of it vote for where in
 * the text it would begin (seed and extend, as in the search for similar sequences), and the text at the best places is
 * compared with the passage and its context. The index of runs is made when it is first needed.
 */
final class SimilarText {

    private static final int GRAM = 8;
    /** Runs that occur more often tell nothing. */
    private static final int MOST_PLACES = 24;
    /** Places so close to one another are one. */
    private static final int BUCKET = 64;
    private static final int CANDIDATES = 4;
    /** The part of the weight of the best place that the next best one may have. */
    private static final double NEXT_BEST = 0.8;
    /** Fewer code points than these are only found with so much of them, and of the context, left. */
    private static final int LONG = 60;
    private static final double MOST = 0.75;
    private static final double AROUND = 0.4;
    private static final double HALF = 0.5;
    /** Fewer words than these are found unchanged or not at all. */
    private static final int FEW_WORDS = 5;
    /** So many sentences more than it had, and a part of a passage may have been moved over them. */
    private static final int MANY = 3;
    /** A passage that began with a sentence does so still, give or take so many code points. */
    private static final int WORD = 14;
    /** How far beyond a passage and its context it may reach now, in UTF-16 units. */
    private static final int ROOM = 500;

    private final String text;
    private final TextPositions positions;
    private @Nullable Map<Integer, int[]> index;

    SimilarText(String text, TextPositions positions) {
        this.text = text;
        this.positions = positions;
    }

    /** A place and how much of the passage and of its context is there. */
    private record Candidate(int start, int end, double share, int kept, double around, boolean isSure) {

        boolean overlaps(Candidate other) {
            return start < other.end && other.start < end;
        }

        double weight() {
            return share + around / 4;
        }
    }

    /**
     * The best place, sure or not; empty if nothing is similar.
     *
     * @param expected where it would be, in code points
     */
    Optional<FoundPassage> find(CitedPassage passage, int expected) {
        List<Candidate> candidates = candidates(passage, expected);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Candidate best = candidates.get(0);
        boolean only = candidates.size() == 1 || candidates.get(1).weight() < best.weight() * NEXT_BEST;
        boolean enough = best.around() >= AROUND && (best.kept() >= LONG || best.share() >= MOST);
        return Optional.of(best.isSure() && only && enough
                ? FoundPassage.moved(best.start(), best.end(), best.share())
                : FoundPassage.guess(best.start(), best.end(), best.share() * FoundPassage.BOUND));
    }

    /** Whether half of a passage, among words that were around it, stands elsewhere than where it was found. */
    boolean isElsewhere(CitedPassage passage, int expected, FoundPassage found) {
        return candidates(passage, expected).stream()
                .anyMatch(other -> (other.end() <= found.start() || other.start() >= found.end())
                        && other.share() >= HALF && other.around() >= AROUND);
    }

    /** Places that don't overlap, the best first. */
    private List<Candidate> candidates(CitedPassage passage, int expected) {
        List<Candidate> candidates = new ArrayList<>();
        for (int begin : votes(passage, expected)) {
            Candidate candidate = compare(passage, begin);
            boolean better = candidates.stream()
                    .noneMatch(other -> other.overlaps(candidate) && other.weight() >= candidate.weight());
            if (candidate.kept() > 0 && better) {
                candidates.removeIf(other -> other.overlaps(candidate));
                candidates.add(candidate);
            }
        }
        candidates.sort((a, b) -> Double.compare(b.weight(), a.weight()));
        return candidates;
    }

    /** Where the passage would begin, in UTF-16 units, by most runs that it shares with the text there. */
    private List<Integer> votes(CitedPassage passage, int expected) {
        String pattern = passage.context().before() + passage.context().quote() + passage.context().after();
        int offset = passage.context().before().length();
        Map<Integer, int[]> grams = index();
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i + GRAM <= pattern.length(); i++) {
            int[] places = grams.getOrDefault(hash(pattern, i), NOWHERE);
            for (int k = 1; k <= places[0] && places[0] < MOST_PLACES; k++) {
                int begin = places[k] - i + offset;
                votes.merge(Math.floorDiv(begin, BUCKET), 1, Integer::sum);
            }
        }
        List<Integer> buckets = new ArrayList<>(votes.keySet());
        int near = Math.floorDiv(positions.toUtf16(Math.max(0, Math.min(positions.codePointLength(), expected))),
                BUCKET);
        buckets.sort((a, b) -> votes.get(a).equals(votes.get(b))
                ? Integer.compare(Math.abs(a - near), Math.abs(b - near))
                : Integer.compare(votes.get(b), votes.get(a)));
        return buckets.stream().limit(CANDIDATES).map(bucket -> bucket * BUCKET + BUCKET / 2).toList();
    }

    private static final int[] NOWHERE = {0};

    /** Compares the passage and its context with a stretch of the text as if they were two versions of it. */
    private Candidate compare(CitedPassage passage, int begin) {
        String before = passage.context().before();
        String quote = passage.context().quote();
        int room = ROOM + quote.length() / 3;
        int from = wholeCharacter(begin - before.length() - room);
        int to = wholeCharacter(begin + quote.length() + passage.context().after().length() + room);
        String pattern = before + quote + passage.context().after();
        int start = before.codePointCount(0, before.length());
        int end = start + quote.codePointCount(0, quote.length());
        VersionFinder finder = new VersionFinder(pattern, text.substring(from, to));
        FoundPassage found = finder.find(List.of(new CitedPassage(start, end, passage.context()))).get(0);
        boolean isPlaced = found.placement() != Placement.TO_REVIEW;
        double share = isPlaced ? found.confidence() : found.confidence() / FoundPassage.BOUND;
        boolean isCut = to < text.length() && found.end() + WORD > finder.edits().newLength()
                || from > 0 && found.start() < WORD;
        int[] cited = pattern.codePoints().toArray();
        int[] present = text.substring(from, to).codePoints().toArray();
        boolean isSure = isPlaced && !isCut && isLike(cited, start, end, present, found.start(), found.end());
        PositionMap edits = finder.edits();
        int around = edits.map(0, start).kept() + edits.map(end, edits.oldLength()).kept();
        int possible = start + edits.oldLength() - end;
        int shift = positions.toCodePoint(from);
        return new Candidate(shift + found.start(), shift + found.end(), share, (int) (share * (end - start)),
                possible == 0 ? 0 : (double) around / possible, isSure);
    }

    /** Whether what was found is made like the passage, and not put together of words that happen to be there. */
    private static boolean isLike(int[] cited, int start, int end, int[] present, int from, int to) {
        int[] was = Arrays.copyOfRange(cited, start, end);
        int[] is = Arrays.copyOfRange(present, from, to);
        if (Arrays.equals(was, is)) {
            return true;
        }
        Sentences sentences = new Sentences(was);
        Sentences found = new Sentences(is);
        int inFront = from - Sentences.startOf(present, from, 0);
        int behind = Sentences.endOf(present, to, present.length) - to;
        boolean beginsAlike = Sentences.startOf(cited, start, 0) < start ? inFront > 0 : inFront <= WORD;
        boolean endsAlike = Sentences.endOf(cited, end, cited.length) > end ? behind > 0 : behind <= WORD;
        boolean isShort = end - start < LONG;
        int last = sentences.count() - 1;
        boolean isInOrder = last < 1 || !found.holdsBut(0, was, sentences.start(0), sentences.end(0))
                && !found.holdsBut(found.count() - 1, was, sentences.start(last), sentences.end(last));
        boolean endsWithLabel = is.length > 0 && is[is.length - 1] == ':' && was[was.length - 1] != ':';
        return beginsAlike && endsAlike && isInOrder && !endsWithLabel && found.labels() <= sentences.labels()
                && found.count() - sentences.count() < MANY
                && !(isShort && (words(was) < FEW_WORDS || to - from > (end - start) * 3 / 2 + WORD));
    }

    private static int words(int[] text) {
        int words = 0;
        for (int i = 0; i < text.length; i++) {
            words += Character.isLetterOrDigit(text[i]) && (i == 0 || Character.isWhitespace(text[i - 1])) ? 1 : 0;
        }
        return words;
    }

    private int wholeCharacter(int at) {
        int inside = Math.max(0, Math.min(text.length(), at));
        return positions.toUtf16(positions.toCodePoint(inside));
    }

    private Map<Integer, int[]> index() {
        Map<Integer, int[]> known = index;
        if (known == null) {
            Map<Integer, int[]> made = new HashMap<>(text.length() * 2);
            for (int i = 0; i + GRAM <= text.length(); i++) {
                int[] places = made.computeIfAbsent(hash(text, i), hash -> new int[2]);
                if (places[0] < MOST_PLACES) {
                    if (places[0] + 1 == places.length) {
                        places = Arrays.copyOf(places, Math.min(MOST_PLACES + 1, places.length * 2));
                        made.put(hash(text, i), places);
                    }
                    places[++places[0]] = i;
                }
            }
            index = made;
            return made;
        }
        return known;
    }

    private static int hash(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + GRAM; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }
}
