/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

/**
 * What a measurement should reach.
 *
 * @param limit the limit
 * @param atLeast whether more is better
 * @param unit the unit of the limit and of the values
 * @param share which of the warm values has to reach it, as the share of those that are less: 0.5 for the median
 */
record Budget(double limit, boolean atLeast, String unit, double share) {

    static Budget atMost(double limit, String unit) {
        return new Budget(limit, false, unit, 0.5);
    }

    static Budget atLeast(double limit, String unit) {
        return new Budget(limit, true, unit, 0.5);
    }

    /** For 99 of 100 values. */
    static Budget nearlyAlwaysAtMost(double limit, String unit) {
        return new Budget(limit, false, unit, 0.99);
    }

    /** Whether it is about the median, not about the slowest. */
    boolean isOfMedian() {
        return share == 0.5;
    }

    boolean isMetBy(double value) {
        return atLeast ? value >= limit : value <= limit;
    }

    @Override
    public String toString() {
        return (isOfMedian() ? "" : "p99 ") + (atLeast ? ">= " : "<= ") + Measurement.format(limit) + " " + unit;
    }
}
