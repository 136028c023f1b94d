/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.turns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.command.ExitCode;
import org.verbacoda.cli.command.HelpOption;
import org.verbacoda.cli.transcripts.FoundTranscripts;
import org.verbacoda.cli.transcripts.SettingsByFile;
import org.verbacoda.cli.transcripts.SettingsSource;
import org.verbacoda.cli.transcripts.TranscriptFile;
import org.verbacoda.cli.transcripts.TranscriptFinder;
import org.verbacoda.cli.transcripts.UnreadablePath;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.transcript.structure.TranscriptStructure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verbacoda turns}: lists the turns of transcripts. */
@Command(
        name = "turns",
        description = {
            "List who says what in transcripts: one turn after the other, with its place. Changes nothing.",
            "",
            "Folders are taken like in validate: every file in them with the extension md, txt or transcript, sorted. "
                    + "A file in which nobody speaks has no turns. Inside a study (a folder with a study.json), the "
                    + "study's roles apply.",
            "",
            "A turn's text is everything behind its label up to the next turn, without blank space at either end. "
                    + "start and end (exclusive) delimit exactly it, in Unicode code points of the file's text without "
                    + "byte order mark and with line feeds as line ends: in Python text[start:end], in R "
                    + "substr(text, start + 1, end). line is that of the label, from 1.",
            "",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all turns listed (of a file that is not UTF-8, as far as it could be read: a line on stderr says so)",
            "1:a file inside a folder can't be read (one line on stderr for each); the turns of the others are listed",
            "2:could not run: a wrong option, a FILE that is not there or can't be read, or a folder without any "
                    + "transcript",
        },
        footer = {
            "",
            "Examples:",
            "  verbacoda turns interview.md               one JSON object a line: file,",
            "    transcript, turn, speaker, line, start, end, text",
            "  verbacoda turns transcripts --format csv > turns.csv",
            "    a table for a spreadsheet, R or pandas",
            "  verbacoda turns . | jq -r .speaker | sort | uniq -c",
            "    how many turns each speaker has",
        })
public final class TurnsCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files and folders to list the turns of.")
    List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json", description = {
        "How to tell: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
        "json: one object a line; transcript is null where the file has no transcript ID.",
        "csv: the same as columns, with a header (RFC 4180, UTF-8).",
    })
    TurnFormat format = TurnFormat.json;

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
    public TurnsCommand(SettingsSource studies) {
        this.studies = studies;
    }

    @Override
    public Integer call() throws IOException {
        FoundTranscripts found = TranscriptFinder.find(paths);
        SettingsByFile settings = new SettingsByFile(studies);
        TurnWriter writer = format.writer(spec.commandLine().getOut());
        boolean complete = found.unreadable().isEmpty();
        found.unreadable().forEach(this::tell);
        writer.begin();
        for (TranscriptFile file : found.files()) {
            Optional<DecodedText> decoded = read(file);
            complete &= decoded.isPresent();
            if (decoded.isPresent()) {
                TranscriptStructure transcript = TranscriptStructure.of(decoded.get().text(),
                        settings.of(file.path()).roles());
                for (TurnRow turn : TranscriptTurns.of(file.path(), transcript)) {
                    writer.write(turn);
                }
            }
        }
        return (complete ? ExitCode.DONE : ExitCode.ERRORS_FOUND).number();
    }

    private Optional<DecodedText> read(TranscriptFile file) {
        try {
            DecodedText decoded = TextDecoder.decode(file.path());
            if (!decoded.utf8()) {
                tell(file.path(), "is not UTF-8 and was read as " + decoded.charset().name()
                        + "; the positions are those in this reading");
            }
            return Optional.of(decoded);
        } catch (IOException e) {
            if (file.named()) {
                throw CommandFailure.unreadable(file.path(), e);
            }
            tell(new UnreadablePath(file.path(), e));
            return Optional.empty();
        }
    }

    private void tell(UnreadablePath unreadable) {
        tell(unreadable.path(), "can't be read: " + unreadable.reason());
    }

    private void tell(Path path, String what) {
        spec.commandLine().getErr().println("verbacoda: " + path + ": " + what);
    }
}
