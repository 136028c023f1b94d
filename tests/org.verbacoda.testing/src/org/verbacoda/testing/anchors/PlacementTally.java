/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.testing.anchors;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.verbacoda.testing.anchors.PlacementJudge.Verdict;

/** Counts verdicts. Not thread-safe. */
public final class PlacementTally {

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    /** Counts one. */
    public void add(Verdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
    }

    /** How many there were of a kind. */
    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** Of the passages whose words survive, the part that was placed right without asking, from 0 to 1. */
    public double rightShare() {
        int surviving = count(Verdict.RIGHT) + count(Verdict.ASKED) + count(Verdict.EDGES);
        return surviving == 0 ? 1 : (double) count(Verdict.RIGHT) / surviving;
    }

    /** How many were placed elsewhere than exactly on their words, without asking. */
    public int wrong() {
        return count(Verdict.WRONG) + count(Verdict.EDGES);
    }

    /** Of all passages, the part that was placed elsewhere than exactly on its words, from 0 to 1. */
    public double wrongShare() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) wrong() / all;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f %% of those that survive right, %.3f %% of all wrong: %s",
                rightShare() * 100, wrongShare() * 100, counts);
    }
}
