/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.transcripts.SettingsByFile;
import org.verbacoda.cli.transcripts.TextPlaces;
import org.verbacoda.cli.transcripts.TranscriptFile;
import org.verbacoda.cli.transcripts.UnreadablePath;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.LineEnding;
import org.verbacoda.text.Severity;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.transcript.TranscriptSettings;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.rules.TranscriptRules;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * Checks one file by itself. Safe for use by several threads.
 *
 * <p>The rules are asked directly and not through the Xtext resource, which reports exactly what they find: setting up Xtext
 * and Guice would take longer than checking a thousand files.
 */
final class FileCheck {

    /** The rule that a file must be readable; not one of {@link Rule}, since no study can switch it off. */
    static final String UNREADABLE = "unreadable";

    private final SettingsByFile settings;

    FileCheck(SettingsByFile settings) {
        this.settings = settings;
    }

    /**
     * Reads, parses and validates a file.
     *
     * @return what was found; a file in a folder that can't be read has that as its problem
     * @throws CommandFailure if the file was named and can't be read, or its study's settings can't
     */
    CheckedFile check(TranscriptFile file) {
        DecodedText decoded;
        try {
            decoded = TextDecoder.decode(file.path());
        } catch (IOException e) {
            if (file.named()) {
                throw CommandFailure.unreadable(file.path(), e);
            }
            return unreadable(new UnreadablePath(file.path(), e));
        }
        return check(file.path(), decoded, settings.of(file.path()));
    }

    /** Returns the result for what could not even be looked at. */
    static CheckedFile unreadable(UnreadablePath unreadable) {
        return new CheckedFile(unreadable.path(), TranscriptSettings.DEFAULT, Optional.empty(),
                List.of(FileProblem.ofWholeFile(unreadable.path(), Severity.ERROR, UNREADABLE,
                        "Can't be read: " + unreadable.reason() + ".")));
    }

    private static CheckedFile check(Path path, DecodedText decoded, TranscriptSettings settings) {
        TranscriptStructure transcript = TranscriptStructure.of(decoded.text(), settings.roles());
        TextPlaces places = new TextPlaces(transcript);
        List<FileProblem> problems = new ArrayList<>();
        if (!decoded.utf8()) {
            settings.rules().severity(Rule.NOT_UTF8).ifPresent(severity -> problems.add(
                    FileProblem.ofWholeFile(path, severity, Rule.NOT_UTF8.id(), ForeignEncoding.message(decoded))));
        }
        if (decoded.lineEnding() == LineEnding.MIXED) {
            settings.rules().severity(Rule.MIXED_LINE_ENDINGS).ifPresent(severity -> problems.add(FileProblem.ofWholeFile(
                    path, severity, Rule.MIXED_LINE_ENDINGS.id(), "The lines of this file end in different ways (LF, CRLF, "
                            + "CR). Other programs may show two of them as one, or empty ones between them.")));
        }
        String name = String.valueOf(path.getFileName());
        for (TranscriptProblem problem : TranscriptRules.check(transcript, settings.rules(), name)) {
            problems.add(placed(path, problem, places));
        }
        problems.sort(Comparator.comparingInt(FileProblem::offset));
        return new CheckedFile(path, settings, PlacedId.of(transcript, places), problems);
    }

    private static FileProblem placed(Path path, TranscriptProblem problem, TextPlaces places) {
        int offset = places.codePoint(problem.start());
        return new FileProblem(path, places.line(problem.start()), places.column(problem.start()), offset,
                places.codePoint(problem.end()) - offset, problem.severity(), problem.rule().id(), problem.message());
    }
}
