/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * What a benchmark measured.
 *
 * @param values one for each round, in order; the first is cold
 */
record Measurement(List<Double> values) {

    Measurement {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
    }

    double cold() {
        return values.get(0);
    }

    /** The values behind the first third, in which the compiler is still at work, in ascending order. */
    private List<Double> warm() {
        return values.subList(values.size() < 3 ? 0 : (values.size() + 2) / 3, values.size()).stream().sorted().toList();
    }

    /** The median of the warm values. */
    double median() {
        return value(0.5);
    }

    /** The warm value that this share of them is less than. */
    double value(double share) {
        List<Double> warm = warm();
        return warm.get((int) Math.min(warm.size() - 1, Math.floor(warm.size() * share)));
    }

    double min() {
        return warm().get(0);
    }

    double max() {
        List<Double> warm = warm();
        return warm.get(warm.size() - 1);
    }

    /** Three significant digits. */
    static String format(double value) {
        if (value >= 100 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f", value);
    }
}
