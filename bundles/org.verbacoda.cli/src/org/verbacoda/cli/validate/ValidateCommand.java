/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.verbacoda.cli.command.ExitCode;
import org.verbacoda.cli.command.HelpOption;
import org.verbacoda.cli.transcripts.SettingsByFile;
import org.verbacoda.cli.transcripts.SettingsSource;
import org.verbacoda.cli.transcripts.TranscriptFinder;
import org.verbacoda.text.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verbacoda validate}: checks transcripts and tells what is wrong in them. */
@Command(
        name = "validate",
        description = {
            "Check transcripts and tell what is wrong in them. Changes nothing.",
            "",
            "A file is checked whatever its extension. In a folder and its subfolders, every file with the extension "
                    + "md, txt or transcript is checked, but nothing whose name starts with a dot. A file that is "
                    + "reached twice is checked once. Inside a study (a folder with a study.json), the study's roles "
                    + "and rules apply.",
            "",
            "Positions are those of the text without byte order mark and with line feeds as line ends: line and column "
                    + "count from 1, offset from 0; column, offset and length count Unicode code points.",
            "",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors (warnings and infos may be there)",
            "1:errors found; a file or folder inside a PATH that can't be read is one (rule unreadable), the others "
                    + "are checked all the same",
            "2:could not run: a wrong option, a PATH that is not there or can't be read, or a folder without any "
                    + "transcript",
        },
        footer = {
            "",
            "Examples:",
            "  verbacoda validate interview.md           one file",
            "  verbacoda validate transcripts notes.txt  a folder and a file",
            "  verbacoda validate . --format json        for other programs: one object",
            "    a line with file, line, column, offset, length, severity, rule, message",
        })
public final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to check.")
    List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = {
        "How to tell: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
        "text: file:line:column: severity: message [rule], and a summary at the end.",
        "json: one object a line, no summary.",
    })
    ProblemFormat format = ProblemFormat.text;

    @Option(names = "--jobs", paramLabel = "N", description = {
        "How many files to check at the same time (default: as many as there are processors). "
                + "Has no influence on the output.",
    })
    int jobs = Runtime.getRuntime().availableProcessors();

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
    public ValidateCommand(SettingsSource studies) {
        this.studies = studies;
    }

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more, but was " + jobs);
        }
        FileCheck check = new FileCheck(new SettingsByFile(studies));
        List<CheckedFile> checked = new Validation(check, jobs).validate(TranscriptFinder.find(paths));
        format.writer(spec.commandLine().getOut()).write(checked);
        return (hasErrors(checked) ? ExitCode.ERRORS_FOUND : ExitCode.DONE).number();
    }

    private static boolean hasErrors(List<CheckedFile> files) {
        return files.stream().flatMap(file -> file.problems().stream())
                .anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
