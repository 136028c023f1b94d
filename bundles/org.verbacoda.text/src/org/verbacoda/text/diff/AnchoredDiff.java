/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What two sequences have in common. Runs of several tokens that occur once in either sequence are certain to belong
 * together; of those, the longest chain that is in the same order in both is kept (the others have been moved), and
 * grows in both directions. What lies between is compared in the same way with shorter runs, and then by
 * {@link MyersDiff}. This is the idea of patience diff, with runs in place of lines, since in a transcript a line can be
 * pages long. Time is n log n but for what {@link MyersDiff} has to do, which is linear too.
 */
final class AnchoredDiff {

    private static final int[] RUNS = {12, 5};
    /** Up to so many tokens in both together the best path is found at once. */
    private static final int SMALL = 64;

    private final int[] old;
    private final int[] fresh;
    private final MatchSink sink;
    private final MyersDiff myers;

    AnchoredDiff(int[] old, int[] fresh, MatchSink sink) {
        this.old = old;
        this.fresh = fresh;
        this.sink = sink;
        this.myers = new MyersDiff(old, fresh, sink);
    }

    void compare(int oldFrom, int oldTo, int freshFrom, int freshTo) {
        compare(oldFrom, oldTo, freshFrom, freshTo, 0);
    }

    private void compare(int oldFrom, int oldTo, int freshFrom, int freshTo, int level) {
        int a = oldFrom;
        int b = freshFrom;
        while (a < oldTo && b < freshTo && old[a] == fresh[b]) {
            a++;
            b++;
        }
        match(oldFrom, freshFrom, a - oldFrom);
        int aEnd = oldTo;
        int bEnd = freshTo;
        while (aEnd > a && bEnd > b && old[aEnd - 1] == fresh[bEnd - 1]) {
            aEnd--;
            bEnd--;
        }
        if (a < aEnd && b < bEnd) {
            if (level == RUNS.length || aEnd - a + bEnd - b <= SMALL) {
                myers.compare(a, aEnd, b, bEnd);
            } else {
                compareBetweenAnchors(a, aEnd, b, bEnd, level);
            }
        }
        match(aEnd, bEnd, oldTo - aEnd);
    }

    private void match(int a, int b, int length) {
        if (length > 0) {
            sink.match(a, b, length);
        }
    }

    private void compareBetweenAnchors(int oldFrom, int oldTo, int freshFrom, int freshTo, int level) {
        int[][] chain = chain(anchors(oldFrom, oldTo, freshFrom, freshTo, RUNS[level]));
        int a = oldFrom;
        int b = freshFrom;
        for (int[] anchor : chain) {
            int x = anchor[0];
            int y = anchor[1];
            if (x < a || y < b) {
                continue; // within what the one before has grown to
            }
            int length = RUNS[level];
            while (x > a && y > b && old[x - 1] == fresh[y - 1]) {
                x--;
                y--;
                length++;
            }
            while (x + length < oldTo && y + length < freshTo && old[x + length] == fresh[y + length]) {
                length++;
            }
            compare(a, x, b, y, level + 1);
            match(x, y, length);
            a = x + length;
            b = y + length;
        }
        compare(a, oldTo, b, freshTo, level + 1);
    }

    /** The runs that occur once in both, as pairs of positions, by position in the old sequence. */
    private int[][] anchors(int oldFrom, int oldTo, int freshFrom, int freshTo, int run) {
        Map<Long, @Nullable Integer> once = unique(old, oldFrom, oldTo, run);
        Map<Long, @Nullable Integer> freshOnce = unique(fresh, freshFrom, freshTo, run);
        int[][] pairs = new int[Math.min(once.size(), freshOnce.size())][];
        int count = 0;
        for (Map.Entry<Long, @Nullable Integer> entry : once.entrySet()) {
            @Nullable Integer a = entry.getValue();
            @Nullable Integer b = freshOnce.get(entry.getKey());
            if (a != null && b != null && a >= 0 && b >= 0 && Arrays.equals(old, a, a + run, fresh, b, b + run)) {
                pairs[count++] = new int[] {a, b};
            }
        }
        int[][] found = Arrays.copyOf(pairs, count);
        Arrays.sort(found, (p, q) -> Integer.compare(p[0], q[0]));
        return found;
    }

    /** Where each run starts that occurs once, by a number made of its tokens; -1 for one that occurs again. */
    private static Map<Long, @Nullable Integer> unique(int[] tokens, int from, int to, int run) {
        Map<Long, @Nullable Integer> places = new HashMap<>(Math.max(16, (to - from) * 2));
        for (int i = from; i + run <= to; i++) {
            long number = 0;
            for (int j = i; j < i + run; j++) {
                number = (number + tokens[j] + 1) * 0x9E3779B97F4A7C15L;
                number ^= number >>> 29;
            }
            places.merge(number, i, (first, again) -> -1);
        }
        return places;
    }

    /** The longest chain of pairs that ascend in both positions. */
    private static int[][] chain(int[][] pairs) {
        int[] tails = new int[pairs.length];
        int[] before = new int[pairs.length];
        int length = 0;
        for (int i = 0; i < pairs.length; i++) {
            int from = 0;
            int to = length;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (pairs[tails[middle]][1] < pairs[i][1]) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            before[i] = from > 0 ? tails[from - 1] : -1;
            tails[from] = i;
            length = Math.max(length, from + 1);
        }
        int[][] chain = new int[length][];
        int at = length > 0 ? tails[length - 1] : -1;
        for (int i = length - 1; i >= 0; i--) {
            chain[i] = pairs[at];
            at = before[at];
        }
        return chain;
    }
}
