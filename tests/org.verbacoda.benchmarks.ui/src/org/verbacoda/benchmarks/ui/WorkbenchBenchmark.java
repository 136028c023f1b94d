/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks.ui;

import java.util.List;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.verbacoda.bot.BotApplication;
import org.verbacoda.bot.SWTWorkbenchBot;

/**
 * The workbench with a benchmark in it. The argument {@code -benchmark} is followed by its name; its values are printed,
 * one a line behind {@link #VALUE}, since the platform prints what it likes.
 */
public final class WorkbenchBenchmark extends BotApplication {

    /** What a line that holds a value starts with. */
    private static final String VALUE = "value: ";
    /** The ids of the generated transcripts, and how much of the first is coded. */
    private static final String CODED = "gen_00000";
    private static final int PASSAGES = 1_000;
    private static final int PASSAGES_OF_MANY = 80;
    /** Each takes a moment, for the workbench comes to rest in between. */
    private static final int KEYS_FOR_ONE_CODING = 5;

    @Override
    protected void run(SWTWorkbenchBot bot, List<String> arguments) throws Exception {
        String name = argument(arguments, "-benchmark");
        int keys = Integer.parseInt(argument(arguments, "-keys"));
        List<Double> values = switch (name) {
            case "start" -> List.of(StartBenchmark.window());
            case "start-study" -> List.of(StartBenchmark.study());
            case "editor-open" -> {
                BenchStudy study = BenchStudy.shown();
                yield OpenEditorBenchmark.milliseconds(study, study.transcript(CODED), PASSAGES);
            }
            case "editor-type" -> coded().type(keys, 8);
            case "editor-type-fast" -> coded().type(keys, 30);
            case "editor-move" -> coded().move(keys, 8);
            case "editor-move-fast" -> coded().move(keys, 30);
            case "editor-code" -> code(PASSAGES, keys);
            case "code-medium" -> code(PASSAGES_OF_MANY, keys);
            default -> throw new IllegalArgumentException("There is no benchmark " + name);
        };
        values.forEach(value -> System.out.println(VALUE + value));
    }

    private static KeysBenchmark coded() throws InterruptedException, TimeoutException, CoreException {
        BenchStudy study = BenchStudy.shown();
        return new KeysBenchmark(study, study.transcript(CODED), PASSAGES);
    }

    private static List<Double> code(int passages, int keys) throws Exception {
        BenchStudy study = BenchStudy.shown();
        return CodingBenchmark.milliseconds(study, study.transcript(CODED), passages, keys / KEYS_FOR_ONE_CODING);
    }

    private static String argument(List<String> arguments, String option) {
        int place = arguments.indexOf(option);
        if (place < 0 || place + 1 == arguments.size()) {
            throw new IllegalArgumentException("The argument " + option + " is missing");
        }
        return arguments.get(place + 1);
    }
}
