/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.IOException;
import java.util.List;

/**
 * Something that is timed.
 *
 * @param name what it is called on the command line
 * @param what what is measured, in words
 * @param budget what it should reach
 * @param size the generated study it needs
 * @param place where it runs
 * @param work measures; gives one value for each round, in the budget's unit
 */
record Benchmark(String name, String what, Budget budget, StudySize size, Place place, Work work) {

    /** Where it runs. */
    enum Place {
        /** In a Java process of its own. */
        OWN_PROCESS,
        /** In this process, which starts others. */
        SHELL,
        /** In the workbench, which this process starts. */
        WORKBENCH
    }

    /** Does the measuring. */
    interface Work {
        List<Double> measure(BenchData data) throws IOException, InterruptedException;
    }
}
