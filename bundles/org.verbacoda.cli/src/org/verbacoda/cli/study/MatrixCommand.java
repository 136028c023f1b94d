/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.analysis.matrix.Axis;
import org.verbacoda.analysis.matrix.CellMeasure;
import org.verbacoda.analysis.matrix.Matrix;
import org.verbacoda.analysis.matrix.MatrixQuery;
import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.command.ExitCode;
import org.verbacoda.cli.command.HelpOption;
import org.verbacoda.study.index.StudySnapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code verbacoda matrix}: counts assignments by two axes. */
@Command(
        name = "matrix",
        description = {"Count a study's assignments in a matrix, by default codes by transcripts. "
                + "Changes nothing.", ""},
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:could not run; one line on stderr says why"},
        footer = {
            "",
            "The same coder, code and passage count once, whatever aliases the lines are",
            "written with. Rows and columns without any assignment are there too.",
            "",
            "Examples:",
            "  verbacoda matrix samples/repair-cafe",
            "  verbacoda matrix my-study --rows codes --columns coders --format md",
            "  verbacoda matrix my-study --columns 'attribute:age group' --cell transcripts",
            "  verbacoda matrix my-study --rows cases --columns codes --format json",
        })
public final class MatrixCommand implements Callable<Integer> {

    private static final String AXES = "codes, transcripts, coders, cases, speakers or attribute:NAME";

    @Mixin
    HelpOption help = new HelpOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder.")
    Path study = Path.of(".");

    @Option(names = "--rows", paramLabel = "AXIS", defaultValue = "codes", converter = AxisConverter.class,
            description = "What the rows are: " + AXES + " (default: ${DEFAULT-VALUE}).")
    Axis rows = Axis.CODES;

    @Option(names = "--columns", paramLabel = "AXIS", defaultValue = "transcripts", converter = AxisConverter.class,
            description = "What the columns are (default: ${DEFAULT-VALUE}).")
    Axis columns = Axis.TRANSCRIPTS;

    @Option(names = "--cell", paramLabel = "MEASURE", defaultValue = "segments", converter = MeasureConverter.class,
            description = "What a cell counts: segments, transcripts (with at least one segment) or characters "
                    + "(covered by segments, overlaps once; default: ${DEFAULT-VALUE}).")
    CellMeasure measure = CellMeasure.SEGMENTS;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "csv",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    MatrixFormat format = MatrixFormat.csv;

    @Override
    public Integer call() {
        StudySnapshot opened = StudyOpening.open(study, StudyOpening.parser());
        checkAttribute(opened, rows);
        checkAttribute(opened, columns);
        Matrix matrix = count(opened);
        PrintWriter out = spec.commandLine().getOut();
        format.write(matrix, rows, columns, out);
        StudyProblems.note(opened, spec.commandLine().getErr());
        return ExitCode.DONE.number();
    }

    private Matrix count(StudySnapshot opened) {
        try {
            return new MatrixQuery(rows, columns, measure).over(opened);
        } catch (ArithmeticException e) {
            throw new CommandFailure(study + ": " + e.getMessage(), e);
        }
    }

    private static void checkAttribute(StudySnapshot study, Axis axis) {
        if (axis.kind() == Axis.Kind.ATTRIBUTE && !study.cases().attributes().contains(axis.attribute())) {
            throw new CommandFailure("the cases have no attribute \"" + axis.attribute() + "\"; they have "
                    + (study.cases().attributes().isEmpty() ? "none" : String.join(", ", study.cases().attributes())));
        }
    }

    /** Reads an axis. */
    static final class AxisConverter implements ITypeConverter<Axis> {
        @Override
        public Axis convert(@Nullable String value) {
            return Axis.parse(String.valueOf(value)).orElseThrow(
                    () -> new TypeConversionException("\"" + value + "\" is none of " + AXES));
        }
    }

    /** Reads a measure. */
    static final class MeasureConverter implements ITypeConverter<CellMeasure> {
        @Override
        public CellMeasure convert(@Nullable String value) {
            return CellMeasure.byId(String.valueOf(value).toLowerCase(Locale.ROOT)).orElseThrow(
                    () -> new TypeConversionException(
                            "\"" + value + "\" is none of segments, transcripts, characters"));
        }
    }
}
