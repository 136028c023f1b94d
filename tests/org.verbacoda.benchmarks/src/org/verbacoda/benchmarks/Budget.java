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
 */
record Budget(double limit, boolean atLeast, String unit) {

    static Budget atMost(double limit, String unit) {
        return new Budget(limit, false, unit);
    }

    static Budget atLeast(double limit, String unit) {
        return new Budget(limit, true, unit);
    }

    boolean isMetBy(double value) {
        return atLeast ? value >= limit : value <= limit;
    }

    @Override
    public String toString() {
        return (atLeast ? ">= " : "<= ") + Measurement.format(limit) + " " + unit;
    }
}
