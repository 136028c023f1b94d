/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks.ui;

import java.util.List;

import org.verbacoda.bot.BotApplication;
import org.verbacoda.bot.SWTWorkbenchBot;

/**
 * The workbench with a benchmark in it. The argument {@code -benchmark} is followed by its name; its values are printed,
 * one a line behind {@link #VALUE}, since the platform prints what it likes.
 */
public final class WorkbenchBenchmark extends BotApplication {

    /** What a line that holds a value starts with. */
    private static final String VALUE = "value: ";

    @Override
    protected void run(SWTWorkbenchBot bot, List<String> arguments) throws Exception {
        String name = argument(arguments, "-benchmark");
        List<Double> values = switch (name) {
            case "start" -> List.of(StartBenchmark.window());
            case "start-study" -> List.of(StartBenchmark.study());
            default -> throw new IllegalArgumentException("There is no benchmark " + name);
        };
        values.forEach(value -> System.out.println(VALUE + value));
    }

    private static String argument(List<String> arguments, String option) {
        int place = arguments.indexOf(option);
        if (place < 0 || place + 1 == arguments.size()) {
            throw new IllegalArgumentException("The argument " + option + " is missing");
        }
        return arguments.get(place + 1);
    }
}
