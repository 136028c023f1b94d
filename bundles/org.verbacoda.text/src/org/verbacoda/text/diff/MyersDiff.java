/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

/**
 * What two sequences of numbers have in common, by the greedy algorithm of E. W. Myers, "An O(ND) Difference Algorithm
 * and Its Variations", Algorithmica 1 (1986). It looks for the path with the fewest differences, which takes time and
 * memory in the square of that number; so where there are more than {@value #MOST} it takes the path that came
 * furthest and begins anew behind it. The whole then takes time in proportion to the length times {@value #MOST}, and
 * finds the best path between such points instead of the best of all.
 */
final class MyersDiff {

    /** The most differences that are looked for at once. */
    static final int MOST = 256;

    private final int[] old;
    private final int[] fresh;
    private final MatchSink sink;
    /** At index d, how far in the old sequence the paths of d differences come, for each diagonal that d can reach. */
    private final int[][] reached = new int[MOST + 1][];

    MyersDiff(int[] old, int[] fresh, MatchSink sink) {
        this.old = old;
        this.fresh = fresh;
        this.sink = sink;
    }

    /** Tells the sink what two stretches have in common. */
    void compare(int oldFrom, int oldTo, int freshFrom, int freshTo) {
        int x = oldFrom;
        int y = freshFrom;
        while (x < oldTo && y < freshTo) {
            long advance = advance(x, oldTo, y, freshTo);
            x += (int) (advance >>> 32);
            y += (int) advance;
        }
    }

    /** Finds the best path to the end, or the furthest one within the limit; how far it went in both. */
    private long advance(int a, int aEnd, int b, int bEnd) {
        int n = aEnd - a;
        int m = bEnd - b;
        for (int d = 0; d <= MOST; d++) {
            int[] row = new int[d + 1];
            reached[d] = row;
            for (int i = 0; i <= d; i++) {
                int k = 2 * i - d;
                int x = enter(d, i);
                while (x < n && x - k < m && x >= 0 && x - k >= 0 && old[a + x] == fresh[b + x - k]) {
                    x++;
                }
                row[i] = x;
                if (x == n && x - k == m) {
                    trace(a, b, d, i);
                    return (long) n << 32 | m;
                }
            }
        }
        int best = furthest(n, m);
        int x = reached[MOST][best];
        trace(a, b, MOST, best);
        return (long) x << 32 | x - (2 * best - MOST);
    }

    /** Where a path of d differences enters its i-th diagonal: below the one above, or right of the one before. */
    private int enter(int d, int i) {
        if (d == 0) {
            return 0;
        }
        return comesFromAbove(d, i) ? reached[d - 1][i] : reached[d - 1][i - 1] + 1;
    }

    private boolean comesFromAbove(int d, int i) {
        return i == 0 || i < d && reached[d - 1][i - 1] < reached[d - 1][i];
    }

    /** The diagonal on which most of both sequences is behind the path, among those within the sequences. */
    private int furthest(int n, int m) {
        int best = -1;
        int most = -1;
        for (int i = 0; i <= MOST; i++) {
            int x = reached[MOST][i];
            int y = x - (2 * i - MOST);
            if (x <= n && y <= m && x + y > most) {
                best = i;
                most = x + y;
            }
        }
        return best;
    }

    /** Follows a path back to its start and tells what it matched on the way, from the start on. */
    private void trace(int a, int b, int differences, int diagonal) {
        int[] xs = new int[differences + 1];
        int[] ys = new int[differences + 1];
        int[] lengths = new int[differences + 1];
        int i = diagonal;
        for (int d = differences; d >= 0; d--) {
            int k = 2 * i - d;
            int from = enter(d, i);
            xs[d] = from;
            ys[d] = from - k;
            lengths[d] = reached[d][i] - from;
            if (d > 0) {
                i = comesFromAbove(d, i) ? i : i - 1;
            }
        }
        for (int d = 0; d <= differences; d++) {
            if (lengths[d] > 0) {
                sink.match(a + xs[d], b + ys[d], lengths[d]);
            }
        }
    }
}
