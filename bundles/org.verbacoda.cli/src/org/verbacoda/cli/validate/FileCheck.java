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

import org.eclipse.xtext.validation.Issue;
import org.verbacoda.cli.CommandFailure;
import org.verbacoda.cli.transcripts.SettingsByFile;
import org.verbacoda.cli.transcripts.TextPlaces;
import org.verbacoda.cli.transcripts.TranscriptFile;
import org.verbacoda.cli.transcripts.UnreadablePath;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.transcript.TranscriptReader;
import org.verbacoda.transcript.TranscriptResource;
import org.verbacoda.transcript.TranscriptSettings;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.transcript.rules.Severity;

/** Checks one file by itself. Safe for use by several threads. */
final class FileCheck {

    /** The rule that a file must be readable; not one of {@link Rule}, since no study can switch it off. */
    static final String UNREADABLE = "unreadable";

    private final LanguageSetup language;
    private final SettingsByFile settings;

    FileCheck(LanguageSetup language, SettingsByFile settings) {
        this.language = language;
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

    private CheckedFile check(Path path, DecodedText decoded, TranscriptSettings studySettings) {
        TranscriptReader reader = language.reader();
        TranscriptResource transcript = reader.parse(decoded.text(), studySettings);
        TextPlaces places = new TextPlaces(transcript.getStructure());
        Optional<PlacedId> id = PlacedId.of(transcript.getStructure(), places);
        List<FileProblem> problems = new ArrayList<>();
        if (!decoded.utf8()) {
            studySettings.rules().severity(Rule.NOT_UTF8).ifPresent(severity -> problems.add(
                    FileProblem.ofWholeFile(path, severity, Rule.NOT_UTF8.id(), ForeignEncoding.message(decoded))));
        }
        for (Issue issue : reader.validate(transcript)) {
            problems.add(problem(path, issue, places));
        }
        problems.sort(Comparator.comparingInt(FileProblem::offset));
        return new CheckedFile(path, studySettings, id, problems);
    }

    private static FileProblem problem(Path path, Issue issue, TextPlaces places) {
        int start = issue.getOffset();
        int offset = places.codePoint(start);
        return new FileProblem(path, places.line(start), places.column(start), offset,
                places.codePoint(start + issue.getLength()) - offset, severity(issue), issue.getCode(),
                issue.getMessage());
    }

    private static Severity severity(Issue issue) {
        return switch (issue.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO, IGNORE -> Severity.INFO;
        };
    }
}
