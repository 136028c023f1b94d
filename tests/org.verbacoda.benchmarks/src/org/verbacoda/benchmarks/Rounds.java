/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Times the same work several times. */
final class Rounds {

    private Rounds() {
    }

    /** Work that is timed. */
    interface Timed {
        void run() throws IOException, InterruptedException;
    }

    /** The seconds each round took. */
    static List<Double> seconds(int rounds, Timed work) throws IOException, InterruptedException {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long from = System.nanoTime();
            work.run();
            values.add((System.nanoTime() - from) / 1e9);
        }
        return values;
    }
}
