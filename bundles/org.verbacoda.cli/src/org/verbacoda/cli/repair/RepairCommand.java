/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.repair;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.command.ExitCode;
import org.verbacoda.cli.command.HelpOption;
import org.verbacoda.cli.transcripts.FoundTranscripts;
import org.verbacoda.cli.transcripts.TranscriptFinder;
import org.verbacoda.cli.transcripts.UnreadablePath;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verbacoda repair}: undoes encoding damage in transcripts. */
@Command(
        name = "repair",
        description = {
            "Undo encoding damage in transcripts: UTF-8 that was read as Windows-1252, such as \u00E2\u20AC\u2122 for \u2019.",
            "",
            "Without --write it shows the changes as a diff and changes nothing. Only what is certain is repaired; what may be meant as "
                    + "it stands (rule possibly-damaged-encoding of validate) is never touched, nor is a file that isn't UTF-8.",
            "",
            "In a study (a folder with a study.json) assignments keep their words: the text as it was is kept for them in "
                    + "transcripts/.versions, and those of the coder at work are carried over. The files of other coders are theirs; "
                    + "they go on citing the text as it was.",
            "",
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or nothing to do",
            "1:a file or folder inside a PATH can't be read; the others are repaired all the same",
            "2:could not run; one line on stderr says why",
        },
        footer = {
            "",
            "Examples:",
            "  verbacoda repair interviews                shows what it would change",
            "  verbacoda repair interviews --write        changes it",
            "  verbacoda repair my-study --write --coder ada",
            "  verbacoda repair . --format json           one object a file, with each place",
        })
public final class RepairCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to repair.")
    List<Path> paths = List.of();

    @Option(names = "--write", description = "Write the repaired files.")
    boolean write;

    @Option(names = "--coder", paramLabel = "NAME", description = "Whose assignments are carried over: the name of a folder below "
            + "coding/. Needed where the study has several coders and one of them has coded a file to be repaired.")
    Optional<String> coder = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to tell: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    RepairFormat format = RepairFormat.text;

    @Mixin
    HelpOption help = new HelpOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        FoundTranscripts found = TranscriptFinder.find(paths);
        try {
            Repairs repairs = new Repairs(coder);
            found.files().forEach(repairs::look);
            if (write) {
                repairs.checkCoders();
                repairs.writeAll();
            }
            RepairReport report = new RepairReport(spec.commandLine().getOut(), write);
            repairs.files().forEach(file -> report.file(file, format));
            for (UnreadablePath unreadable : found.unreadable()) {
                report.unreadable(unreadable, format);
            }
            repairs.unreadable().forEach(unreadable -> report.unreadable(unreadable, format));
            report.summary(repairs.files(), format);
            boolean complete = found.unreadable().isEmpty() && repairs.unreadable().isEmpty();
            return (complete ? ExitCode.DONE : ExitCode.ERRORS_FOUND).number();
        } catch (FileSystemException e) {
            throw new CommandFailure(e.getFile() + ": " + CommandFailure.reason(e), e);
        } catch (IOException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }
}
