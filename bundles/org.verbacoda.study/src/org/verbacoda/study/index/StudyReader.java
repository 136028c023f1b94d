/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.verbacoda.codebook.CodebookDocument;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.codebook.CodebookProblem;
import org.verbacoda.codebook.CodebookSnapshot;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.files.CaseBookReading;
import org.verbacoda.study.files.CaseFiles;
import org.verbacoda.study.files.FileProblem;
import org.verbacoda.study.files.StudyFile;
import org.verbacoda.study.files.StudyFileException;
import org.verbacoda.study.files.StudyFileReading;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.transcript.rules.Severity;

/**
 * Opens studies: reads what must be read, takes the rest from the index cache, and changes nothing in the folder. Safe
 * for use by several threads.
 */
public final class StudyReader {

    private final Supplier<CodebookParser> parser;
    private final Optional<Path> cacheFolder;

    /**
     * A reader.
     *
     * @param parser gives the codebook language; asked only for a study that has a codebook
     * @param cacheFolder where index caches are kept between runs; empty for none
     */
    public StudyReader(Supplier<CodebookParser> parser, Optional<Path> cacheFolder) {
        this.parser = parser;
        this.cacheFolder = cacheFolder;
    }

    /**
     * Opens the study in a folder. Any folder of transcripts can be opened; without {@code study.json} the transcripts
     * are those below {@code transcripts/}, or below the folder itself if there is no such folder.
     *
     * @throws StudyException if there is no such folder, or a file without which nothing can be said is unreadable
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public StudySnapshot open(Path folder, StudyProgress progress) throws StudyException {
        StudyLayout layout = new StudyLayout(folder);
        if (!Files.isDirectory(layout.root())) {
            throw new StudyException(folder + ": " + (Files.exists(layout.root()) ? "not a folder" : "no such folder"));
        }
        try {
            List<StudyProblem> problems = new ArrayList<>();
            StudyFileReading study = study(layout);
            addAll(study.problems(), problems);
            StudySettings settings = study.settings();
            reportMissingFolders(layout, settings, problems);
            StudyIndex index = new StudyIndex(layout, settings, cacheFolder);
            index.update(progress);
            CodebookSnapshot codebook = codebook(layout, problems);
            CaseBookReading cases = CaseFiles.read(layout.root());
            addAll(cases.problems(), problems);
            return index.snapshot(codebook, cases.book(), problems);
        } catch (StudyException e) {
            throw e;
        } catch (StudyFileException e) {
            throw new StudyException(folder + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new StudyException(folder + ": can't be read: " + e.getMessage(), e);
        }
    }

    /** What study.json says; the defaults for a folder that has none. */
    public static StudySettings settings(StudyLayout layout) throws IOException {
        return study(layout).settings();
    }

    private static StudyFileReading study(StudyLayout layout) throws IOException {
        if (Files.exists(layout.studyFile())) {
            return StudyFile.read(content(layout, layout.studyFile()));
        }
        StudySettings settings = StudySettings.of(String.valueOf(layout.root().getFileName()));
        return new StudyFileReading(Files.isDirectory(layout.root().resolve("transcripts")) ? settings
                : settings.withTranscriptFolders(List.of(".")), List.of());
    }

    private static void reportMissingFolders(StudyLayout layout, StudySettings settings, List<StudyProblem> problems) {
        for (String transcripts : settings.transcriptFolders()) {
            if (Files.exists(layout.studyFile()) && !Files.isDirectory(layout.root().resolve(transcripts))) {
                problems.add(new StudyProblem(layout.relative(layout.studyFile()), 0, Severity.WARNING, "missing-folder",
                        "There is no folder \"" + transcripts + "\", from which transcripts should be taken. Make it, or "
                                + "correct \"transcripts\"."));
            }
        }
    }

    private static byte[] content(StudyLayout layout, Path file) throws StudyException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StudyException(layout.root() + ": " + layout.relative(file) + ": can't be read: "
                    + e.getMessage(), e);
        }
    }

    private static void addAll(List<FileProblem> found, List<StudyProblem> problems) {
        found.forEach(problem -> problems.add(new StudyProblem(problem.file(), problem.line(), problem.severity(),
                problem.rule(), problem.message())));
    }

    private CodebookSnapshot codebook(StudyLayout layout, List<StudyProblem> problems) throws IOException {
        if (!Files.exists(layout.codebook())) {
            return CodebookSnapshot.empty();
        }
        String name = layout.relative(layout.codebook());
        String text = TextDecoder.decode(content(layout, layout.codebook())).text();
        CodebookDocument document = parser.get().parse(text, name);
        for (CodebookProblem problem : document.problems()) {
            problems.add(new StudyProblem(name, problem.line(), Severity.valueOf(problem.severity().name()),
                    problem.rule(), problem.message()));
        }
        return document.snapshot();
    }
}
