/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.command.ExitCode;
import org.verbacoda.cli.command.HelpOption;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.coding.CodingImport;
import org.verbacoda.study.coding.ImportReport;
import org.verbacoda.study.files.StudyFile;
import org.verbacoda.study.index.StudyReader;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.text.AtomicFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verbacoda import-codings}: takes assignments over from a CSV table. */
@Command(
        name = "import-codings",
        description = {"Take assignments over from a CSV table.", ""},
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was imported, or was there already",
            "1:some rows could not be placed; each is named with its line, the others are imported",
            "2:could not run; one line on stderr says why",
        },
        footer = {
            "",
            "Columns: coder,transcript,code,start,end and, if you like, quote,memo,weight.",
            "A transcript is named by its ID, path or file name; a code by its id, alias or",
            "name (unknown names are added to the codebook). start and end count characters",
            "(Unicode code points) from 0, the end not included. With a quote, a row whose",
            "text is another there is placed where the quote stands, if it stands in one",
            "place only.",
            "Importing a table twice changes nothing the second time.",
            "",
            "Examples:",
            "  verbacoda import-codings my-study codings.csv",
            "  verbacoda import-codings interviews codings.csv --create",
        })
public final class ImportCodingsCommand implements Callable<Integer> {

    @Mixin
    HelpOption help = new HelpOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder.")
    Path study = Path.of(".");

    @Parameters(index = "1", paramLabel = "FILE.csv", description = "The table.")
    Path table = Path.of(".");

    @Option(names = "--create", description = "Make a folder without study.json a study.")
    boolean create;

    @Override
    public Integer call() {
        if (!Files.exists(table)) {
            throw CommandFailure.missing(table);
        }
        if (Files.isDirectory(table)) {
            throw new CommandFailure(table + ": is a folder; name the table in it");
        }
        Supplier<CodebookParser> parser = StudyOpening.parser();
        StudySnapshot opened = StudyOpening.open(study, parser);
        try {
            createIfWanted(opened.layout());
            return report(new CodingImport(opened, parser.get()).run(table));
        } catch (FileSystemException e) {
            throw new CommandFailure(e.getFile() + ": " + CommandFailure.reason(e), e);
        } catch (IOException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private void createIfWanted(StudyLayout layout) throws IOException {
        if (Files.exists(layout.studyFile())) {
            return;
        }
        if (!create) {
            throw new CommandFailure(study + ": is no study yet (it has no study.json); add --create to make it one");
        }
        AtomicFiles.write(layout.studyFile(), StudyFile.toBytes(StudyReader.settings(layout)));
    }

    private int report(ImportReport report) {
        PrintWriter out = spec.commandLine().getOut();
        for (ImportReport.Row row : report.moved()) {
            out.println(table + ":" + row.line() + ": note: " + row.message());
        }
        for (ImportReport.Row row : report.rejected()) {
            out.println(table + ":" + row.line() + ": error: not imported: " + row.message());
        }
        if (!report.newCodes().isEmpty()) {
            out.println("New in the codebook: " + String.join(", ", report.newCodes()));
        }
        out.println(report.imported() + " imported, " + report.present() + " there already, " + report.rejected().size()
                + " not imported");
        return report.rejected().isEmpty() ? ExitCode.DONE.number() : ExitCode.ERRORS_FOUND.number();
    }
}
