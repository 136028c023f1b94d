/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.verbacoda.analysis.matrix.Matrix;
import org.verbacoda.analysis.matrix.MatrixQuery;
import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.command.ExitCode;
import org.verbacoda.cli.command.HelpOption;
import org.verbacoda.cli.transcripts.SettingsSource;
import org.verbacoda.cli.validate.TranscriptCheckup;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.study.index.StudyProblem;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.transcript.rules.Rule;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verbacoda show}: a study at a glance. */
@Command(
        name = "show",
        description = {"Show a study: what is wrong in its transcripts, its codebook, and codes by transcripts. "
                + "Changes nothing.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:could not run; one line on stderr says why"},
        footer = {
            "",
            "Examples:",
            "  verbacoda show samples/repair-cafe",
            "  verbacoda show .",
        })
public final class ShowCommand implements Callable<Integer> {

    /** With more transcripts than this, a line of the matrix no longer fits a terminal. */
    private static final int MAX_COLUMNS = 14;

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder.")
    Path study = Path.of(".");

    @Mixin
    HelpOption help = new HelpOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final SettingsSource studies;

    /**
     * Creates the command.
     *
     * @param studies reads the settings of the studies that files lie in
     */
    public ShowCommand(SettingsSource studies) {
        this.studies = studies;
    }

    @Override
    public Integer call() throws IOException {
        StudySnapshot opened = StudyOpening.open(study, StudyOpening.parser());
        if (opened.transcripts().isEmpty()) {
            throw new CommandFailure(study + ": has no transcripts (.md, .txt, .transcript)");
        }
        PrintWriter out = spec.commandLine().getOut();
        String title = OneLine.of(opened.settings().title());
        out.println(title.isEmpty() ? "(no title)" : title);
        out.println(count(opened.transcripts().size(), "transcript") + ", "
                + count(opened.codebook().codes().size(), "code") + ", " + count(opened.coders().size(), "coder") + ", "
                + count(opened.assignmentCount(), "assignment"));
        section(out, "Transcripts");
        transcripts(opened, out);
        section(out, "Codebook");
        codebook(opened, out);
        section(out, "Segments: codes by transcripts");
        matrix(opened, out);
        return ExitCode.DONE.number();
    }

    private void transcripts(StudySnapshot opened, PrintWriter out) throws IOException {
        Path folder = study.normalize();
        List<Path> files = opened.transcripts().stream()
                .map(transcript -> folder.resolve(transcript.entry().path())).toList();
        TranscriptCheckup.of(files, studies).print(out);
        for (StudyProblem problem : opened.problems()) {
            if (!problem.rule().equals(Rule.DUPLICATE_ID.id())) { // the check-up has told, of both files
                out.println(StudyProblems.line(study, problem));
            }
        }
    }

    private static void codebook(StudySnapshot opened, PrintWriter out) {
        if (opened.codebook().codes().isEmpty()) {
            out.println("No codes yet.");
        }
        for (CodeEntry code : opened.codebook().codes()) {
            String marks = (code.notCodable() ? " (category)" : "") + (code.retired() ? " (retired)" : "");
            out.println("  ".repeat(code.depth()) + OneLine.of(code.name()) + marks
                    + (code.definition().isEmpty() ? "" : ": " + OneLine.of(code.definition())));
        }
    }

    private static void matrix(StudySnapshot opened, PrintWriter out) {
        Matrix matrix = MatrixQuery.CODES_BY_TRANSCRIPTS.over(opened);
        boolean wide = matrix.columns().size() > MAX_COLUMNS;
        TextTable table = new TextTable();
        table.cell("code");
        if (!wide) {
            matrix.columns().forEach(column -> table.cell(OneLine.of(column.name())));
        }
        table.cell("all").end();
        for (int row = 0; row < matrix.rows().size(); row++) {
            int total = 0;
            table.cell("  ".repeat(opened.codes().get(row).depth()) + OneLine.of(matrix.rows().get(row).name()));
            for (int column = 0; column < matrix.columns().size(); column++) {
                int cell = matrix.cell(row, column);
                total += cell;
                if (!wide) {
                    table.cell(cell == 0 ? "." : String.valueOf(cell));
                }
            }
            table.cell(String.valueOf(total)).end();
        }
        table.print(out);
        if (wide) {
            out.println("(" + matrix.columns().size() + " transcripts: see each with verbacoda matrix)");
        }
    }

    private static void section(PrintWriter out, String title) {
        out.println();
        out.println(title);
        out.println("-".repeat(title.length()));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
