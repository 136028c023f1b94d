/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds what was moved: stretches that a diff says were inserted and that stand word by word in the old text. Each
 * inserted word is put down to the longest stretch that can explain it. If that stretch was deleted at its old place, it
 * was moved; if it is still there, it was copied, and that is no move. Runs of at least {@value #RUN} tokens are found;
 * time grows with the inserted text, times the number of places where its words occur.
 */
public final class TextMoves {

    /** The shortest run of tokens that is looked for. */
    private static final int RUN = 3;
    /** What else explains all but so many code points of a run, or a tenth, explains it as well. */
    private static final int LITTLE = 12;
    /** Of a stretch, so many runs are looked at. */
    private static final int MOST_RUNS = 500;
    /** Of words that occur more often than this, the places beyond are not looked at. */
    private static final int MOST_PLACES = 64;

    private final int[] old;
    private final int[] fresh;
    private final BitSet deleted;
    private final BitSet inserted;
    private final Tokens oldTokens;
    private final Tokens freshTokens;

    private TextMoves(int[] old, int[] fresh, PositionMap edits) {
        this.old = old;
        this.fresh = fresh;
        this.deleted = new BitSet(old.length);
        this.inserted = new BitSet(fresh.length);
        for (int i = 0; i < edits.edits().size(); i++) {
            Replacement edit = edits.edits().get(i);
            deleted.set(edit.start(), edit.end());
            inserted.set(edits.newStart(i), edits.newStart(i) + edit.replacement());
        }
        Tokens.Numbers numbers = new Tokens.Numbers();
        this.oldTokens = Tokens.of(old, 0, old.length, numbers);
        this.freshTokens = Tokens.of(fresh, 0, fresh.length, numbers);
    }

    /**
     * The moves between two texts.
     *
     * @param edits their difference, as {@link TextDiff} gives it
     * @return the moves by their place in the old text; uncertain ones may overlap
     */
    public static List<TextMove> between(String oldText, String newText, PositionMap edits) {
        boolean deletes = edits.edits().stream().anyMatch(edit -> edit.length() > 0);
        boolean inserts = edits.edits().stream().anyMatch(edit -> edit.replacement() > 0);
        if (!deletes || !inserts) {
            return List.of();
        }
        return new TextMoves(oldText.codePoints().toArray(), newText.codePoints().toArray(), edits).moves();
    }

    /** A stretch of tokens that both texts have. */
    private record Run(int stretch, int oldToken, int freshToken, int tokens, int length, boolean wasDeleted) {
    }

    private List<TextMove> moves() {
        List<TextMove> moves = new ArrayList<>();
        Map<Integer, List<Run>> runs = new HashMap<>();
        for (Run run : runs()) {
            runs.computeIfAbsent(run.stretch(), stretch -> new ArrayList<>()).add(run);
        }
        runs.values().forEach(ofStretch -> explain(ofStretch, moves));
        return withUncertain(moves);
    }

    /** Explains an inserted stretch by the longest runs. */
    private void explain(List<Run> all, List<TextMove> moves) {
        all.sort(Comparator.comparingInt(Run::length).reversed().thenComparingInt(Run::freshToken)
                .thenComparingInt(Run::oldToken));
        List<Run> runs = all.subList(0, Math.min(all.size(), MOST_RUNS));
        BitSet explained = new BitSet();
        for (Run run : runs) {
            int from = run.freshToken();
            int to = from + run.tokens();
            while (from < to && explained.get(from)) {
                from++;
            }
            while (to > from && explained.get(to - 1)) {
                to--;
            }
            int within = explained.nextSetBit(from);
            if (to - from < RUN || within >= 0 && within < to) {
                continue;
            }
            explained.set(from, to);
            if (run.wasDeleted()) {
                int start = freshTokens.start(from);
                int end = freshTokens.start(to);
                boolean certain = runs.stream().noneMatch(other -> other != run && explains(other, start, end));
                int shift = run.oldToken() - run.freshToken();
                moves.add(grown(oldTokens.start(from + shift), start, end - start, certain));
            }
        }
    }

    /** Whether a run explains nearly all of a stretch of the new text. */
    private boolean explains(Run run, int start, int end) {
        int from = freshTokens.start(run.freshToken());
        int to = freshTokens.start(run.freshToken() + run.tokens());
        int missing = Math.max(0, from - start) + Math.max(0, end - to);
        return missing <= LITTLE || missing * 10 <= end - start;
    }

    /** Tokens hold the blank behind a word, which may be another one at the new place: goes on character by character. */
    private TextMove grown(int oldStart, int freshStart, int length, boolean certain) {
        int a = oldStart;
        int b = freshStart;
        while (a > 0 && b > 0 && inserted.get(b - 1) && deleted.get(a - 1) && old[a - 1] == fresh[b - 1]) {
            a--;
            b--;
        }
        int end = oldStart + length;
        int freshEnd = freshStart + length;
        while (end < old.length && freshEnd < fresh.length && inserted.get(freshEnd) && deleted.get(end)
                && old[end] == fresh[freshEnd]) {
            end++;
            freshEnd++;
        }
        return new TextMove(a, b, end - a, certain);
    }

    /** What seems to have gone to two places is certain of neither. */
    private static List<TextMove> withUncertain(List<TextMove> moves) {
        moves.sort(Comparator.comparingInt(TextMove::oldStart).thenComparingInt(TextMove::newStart));
        BitSet doubtful = new BitSet(moves.size());
        int widest = 0;
        for (int i = 1; i < moves.size(); i++) {
            TextMove before = moves.get(widest);
            TextMove move = moves.get(i);
            int shorter = Math.min(before.length(), move.length());
            if (Math.min(before.oldEnd(), move.oldEnd()) - move.oldStart() > shorter / 2) {
                doubtful.set(widest);
                doubtful.set(i);
            }
            if (move.oldEnd() > before.oldEnd()) {
                widest = i;
            }
        }
        List<TextMove> found = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            TextMove move = moves.get(i);
            found.add(doubtful.get(i) ? new TextMove(move.oldStart(), move.newStart(), move.length(), false) : move);
        }
        return List.copyOf(found);
    }

    /** All maximal runs of inserted tokens that the old text has too, wherever. */
    private List<Run> runs() {
        List<int[]> stretches = insertedStretches();
        Map<Long, int @Nullable []> places = placesOf(stretches);
        List<Run> runs = new ArrayList<>();
        for (int[] stretch : stretches) {
            Map<Integer, @Nullable Integer> covered = new HashMap<>();
            for (int i = stretch[0]; i + RUN <= stretch[1]; i++) {
                int @Nullable [] found = places.get(number(freshTokens, i));
                if (found == null) {
                    continue;
                }
                for (int k = 1; k <= found[0]; k++) {
                    addRun(found[k], i, stretch[1], covered, runs);
                }
            }
        }
        return runs;
    }

    private void addRun(int oldToken, int freshToken, int end, Map<Integer, @Nullable Integer> covered,
            List<Run> runs) {
        @Nullable Integer until = covered.get(oldToken - freshToken);
        if (until != null && until > freshToken) {
            return;
        }
        int tokens = 0;
        while (freshToken + tokens < end && oldToken + tokens < oldTokens.count()
                && oldTokens.numbers()[oldToken + tokens] == freshTokens.numbers()[freshToken + tokens]) {
            tokens++;
        }
        if (tokens >= RUN) {
            covered.put(oldToken - freshToken, freshToken + tokens);
            int from = oldTokens.start(oldToken);
            int to = oldTokens.start(oldToken + tokens);
            int gone = deleted.get(from, to).cardinality();
            runs.add(new Run(end, oldToken, freshToken, tokens, to - from, gone * 5 >= (to - from) * 4));
        }
    }

    /** The stretches of tokens that were inserted, as positions of tokens, end-exclusive. */
    private List<int[]> insertedStretches() {
        List<int[]> stretches = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= freshTokens.count(); i++) {
            boolean isInserted = i < freshTokens.count()
                    && inserted.nextClearBit(freshTokens.start(i)) >= freshTokens.start(i + 1) - 1;
            if (isInserted && from < 0) {
                from = i;
            } else if (!isInserted && from >= 0) {
                if (i - from >= RUN) {
                    stretches.add(new int[] {from, i});
                }
                from = -1;
            }
        }
        return stretches;
    }

    /** Where the runs of the stretches stand in the old text; the first number says how many places follow. */
    private Map<Long, int @Nullable []> placesOf(List<int[]> stretches) {
        Map<Long, int @Nullable []> places = new HashMap<>();
        for (int[] stretch : stretches) {
            for (int i = stretch[0]; i + RUN <= stretch[1]; i++) {
                places.put(number(freshTokens, i), new int[2]);
            }
        }
        for (int i = 0; i + RUN <= oldTokens.count(); i++) {
            long number = number(oldTokens, i);
            int @Nullable [] found = places.get(number);
            if (found != null && found[0] < MOST_PLACES) {
                int[] room = found[0] + 1 < found.length ? found : Arrays.copyOf(found, found.length * 2);
                room[++room[0]] = i;
                places.put(number, room);
            }
        }
        return places;
    }

    private static long number(Tokens tokens, int from) {
        long number = 0;
        for (int i = from; i < from + RUN; i++) {
            number = (number + tokens.numbers()[i] + 1) * 0x9E3779B97F4A7C15L;
            number ^= number >>> 29;
        }
        return number;
    }
}
