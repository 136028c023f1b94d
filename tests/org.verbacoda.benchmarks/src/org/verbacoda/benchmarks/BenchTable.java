/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.PrintWriter;
import java.util.Locale;

/** The table of what was measured, printed row by row as it comes. */
final class BenchTable {

    private static final String LAYOUT = "%-12s %-56s %9s %9s %17s  %-12s %s%n";

    private final PrintWriter out;

    BenchTable(PrintWriter out) {
        this.out = out;
    }

    void header() {
        out.printf(Locale.ROOT, LAYOUT, "name", "what", "cold", "warm", "spread", "budget", "");
    }

    /** Prints a row; says whether the budget was met. */
    boolean row(Benchmark benchmark, Measurement measured) {
        boolean met = benchmark.budget().isMetBy(measured.median());
        out.printf(Locale.ROOT, LAYOUT, benchmark.name(), benchmark.what(), Measurement.format(measured.cold()),
                Measurement.format(measured.median()),
                Measurement.format(measured.min()) + " .. " + Measurement.format(measured.max()), benchmark.budget(),
                met ? "met" : "MISSED");
        return met;
    }
}
