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
import java.util.function.Supplier;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.command.ExitCode;
import org.verbacoda.cli.command.HelpOption;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.coding.anchors.Placement;
import org.verbacoda.study.coding.AbandonedFiles;
import org.verbacoda.study.coding.Reanchoring;
import org.verbacoda.study.coding.VersionPruning;
import org.verbacoda.study.index.StudySnapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verbacoda reanchor}: puts a coder's assignments on their words again after a text has changed. */
@Command(
        name = "reanchor",
        description = {"Put a coder's assignments on their words again after texts have changed.", ""},
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every assignment was placed",
            "1:some are to review, or a file could not be read or written; each is named",
            "2:could not run; one line on stderr says why",
        },
        footer = {
            "",
            "exact      the very words stand in their place, wherever that is now",
            "moved      the words were moved or changed in part; their place is beyond doubt",
            "to review  the words are gone, or could be in several places. The assignment stays",
            "           in the file and counts nowhere until it is given a place",
            "",
            "Each coder's program writes only that coder's files: run this on your own, or on",
            "those of coders who are done.",
            "",
            "Examples:",
            "  verbacoda reanchor my-study --dry-run",
            "  verbacoda reanchor my-study --coder ada",
        })
public final class ReanchorCommand implements Callable<Integer> {

    /** How the report is written. */
    enum Format {
        text, json
    }

    @Mixin
    HelpOption help = new HelpOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder.")
    Path study = Path.of(".");

    @Option(names = "--coder", paramLabel = "NAME",
            description = "Whose files, by the name of the folder; may be given again. Needed if there are several coders.")
    List<String> coders = List.of();

    @Option(names = "--dry-run", description = "Write nothing; without --coder, say it of all coders.")
    boolean dryRun;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; default: text.")
    Format format = Format.text;

    @Override
    public Integer call() {
        Supplier<CodebookParser> parser = StudyOpening.parser();
        StudySnapshot opened = StudyOpening.open(study, parser);
        ReanchorReport report = new ReanchorReport(new Reanchoring(opened).run(chosen(opened), !dryRun));
        if (!dryRun) {
            prune(parser);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            report.json(out);
        } else {
            report.text(out);
        }
        return report.hasFailures() || report.count(Placement.TO_REVIEW) > 0 ? ExitCode.ERRORS_FOUND.number()
                : ExitCode.DONE.number();
    }

    private List<String> chosen(StudySnapshot opened) {
        for (String coder : coders) {
            if (!opened.coders().contains(coder)) {
                throw new CommandFailure(study + ": there is no coder \"" + coder + "\"; "
                        + (opened.coders().isEmpty() ? "nobody has coded yet"
                                : "there are " + String.join(", ", opened.coders())));
            }
        }
        if (coders.isEmpty() && !dryRun && opened.coders().size() > 1) {
            throw new CommandFailure(study + ": has several coders (" + String.join(", ", opened.coders())
                    + "); say with --coder whose files to write");
        }
        return coders.isEmpty() ? opened.coders() : coders;
    }

    private void prune(Supplier<CodebookParser> parser) {
        try {
            StudySnapshot written = StudyOpening.open(study, parser);
            VersionPruning.prune(written);
            AbandonedFiles.delete(written);
        } catch (IOException e) {
            throw new CommandFailure(study + ": what is no longer needed can't be deleted: " + e.getMessage(), e);
        }
    }
}
