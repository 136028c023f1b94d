/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.verbacoda.study.index.StudyProblem;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.text.Severity;

/** Tells of what is wrong with a study's files, beside a command's own output. */
final class StudyProblems {

    private StudyProblems() {
    }

    /** One line on stderr if a count may be less than it should be. */
    static void note(StudySnapshot study, PrintWriter err) {
        long errors = study.problems().stream().filter(StudyProblems::mayCostCounts).count();
        if (errors > 0) {
            err.println("verbacoda: note: " + errors + (errors == 1 ? " problem" : " problems")
                    + " in the study's files, so counts may be too low; verbacoda show tells which");
        }
    }

    private static boolean mayCostCounts(StudyProblem problem) {
        return problem.severity() == Severity.ERROR || problem.rule().equals("unknown-transcript");
    }

    /**
     * The problem as {@code verbacoda validate} would tell it.
     *
     * @param folder the study's folder as the user typed it, so that the file is found from where the user is
     */
    static String line(Path folder, StudyProblem problem) {
        return OneLine.of(folder.normalize().resolve(problem.file()) + (problem.line() > 0 ? ":" + problem.line() : "")
                + ": " + problem.severity().id() + ": " + problem.message() + " [" + problem.rule() + "]");
    }
}
