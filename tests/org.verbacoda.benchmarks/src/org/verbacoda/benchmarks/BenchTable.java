/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.PrintWriter;
import java.util.Locale;

/** The table of what was measured, printed row by row as it comes. */
final class BenchTable {

    private static final String LAYOUT = "%-16s %-60s %9s %9s %17s  %-13s %s%n";

    private final PrintWriter out;

    BenchTable(PrintWriter out) {
        this.out = out;
    }

    void header() {
        out.printf(Locale.ROOT, LAYOUT, "name", "what", "cold", "warm", "spread", "budget", "");
    }

    /**
     * Prints a row; says whether the budget was met. The spread goes from the least value to the greatest, or from the
     * median where the budget is about the slowest.
     */
    boolean row(Benchmark benchmark, Measurement measured) {
        Budget budget = benchmark.budget();
        double judged = measured.value(budget.share());
        boolean met = budget.isMetBy(judged);
        double least = budget.isOfMedian() ? measured.min() : measured.median();
        out.printf(Locale.ROOT, LAYOUT, benchmark.name(), benchmark.what(), Measurement.format(measured.cold()),
                Measurement.format(judged), Measurement.format(least) + " .. " + Measurement.format(measured.max()),
                budget, met ? "met" : "MISSED");
        return met;
    }
}
