/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
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
import org.verbacoda.study.files.StudyFileException;
import org.verbacoda.study.files.StudyFileReading;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.text.Severity;
import org.verbacoda.text.TextDecoder;

/**
 * A study that is open for a while: what is on disk, of which only what has changed is read again. Safe for use by several
 * threads.
 */
public final class FollowedStudy {

    private static final int MOST_ATTEMPTS = 3;

    private final Path folder;
    private final Supplier<CodebookParser> parser;
    private final Optional<Path> cacheFolder;
    private byte @Nullable [] codebookContent;
    private @Nullable CodebookDocument codebook;
    private @Nullable StudyIndex index;
    private Optional<StudySettings> settings = Optional.empty();
    /** What the snapshot before was made of beside the index, for one of which only an indexed file has changed. */
    private CodebookSnapshot codes = CodebookSnapshot.empty();
    private @Nullable CaseBookReading cases;
    private List<StudyProblem> problems = List.of();

    FollowedStudy(Path folder, Supplier<CodebookParser> parser, Optional<Path> cacheFolder) {
        this.folder = folder;
        this.parser = parser;
        this.cacheFolder = cacheFolder;
    }

    /**
     * The study as it is on disk now.
     *
     * @throws StudyException if there is no such folder, or a file without which nothing can be said is unreadable
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public synchronized StudySnapshot update(StudyProgress progress) throws StudyException {
        StudyLayout layout = new StudyLayout(folder);
        if (!Files.isDirectory(layout.root())) {
            throw new StudyException(folder + ": " + (Files.exists(layout.root()) ? "not a folder" : "no such folder"));
        }
        try {
            List<StudyProblem> found = new ArrayList<>();
            StudyFileReading study = StudyReader.study(layout);
            addAll(study.problems(), found);
            StudyReader.reportMissingFolders(layout, study.settings(), found);
            FolderProblems.report(layout, found);
            StudyIndex current = index(layout, study.settings());
            update(current, progress);
            codes = codebook(layout, found);
            CaseBookReading read = CaseFiles.read(layout.root());
            addAll(read.problems(), found);
            cases = read;
            problems = found;
            return current.snapshot(codes, read.book(), found);
        } catch (StudyException e) {
            throw e;
        } catch (StudyFileException e) {
            throw new StudyException(folder + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new StudyException(folder + ": can't be read: " + e.getMessage(), e);
        }
    }

    /** A file that has gone since its folder was listed is no fault: the folder is listed again. */
    private static void update(StudyIndex current, StudyProgress progress) throws IOException {
        for (int attempt = 1;; attempt++) {
            try {
                current.update(progress);
                return;
            } catch (NoSuchFileException e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * The study as it was, with one file as it is on disk now: what this program has just written. Takes as long in a study
     * of a thousand interviews as reading that file does, nearly.
     *
     * @param file a transcript or an assignment file; with any other the whole study is brought up to date
     * @throws StudyException as {@link #update(StudyProgress)}
     */
    public synchronized StudySnapshot update(Path file) throws StudyException {
        @Nullable StudyIndex current = index;
        @Nullable CaseBookReading known = cases;
        if (current == null || known == null) {
            return update(StudyProgress.NONE);
        }
        try {
            return current.update(file) ? current.snapshot(codes, known.book(), problems) : update(StudyProgress.NONE);
        } catch (StudyException e) {
            throw e;
        } catch (IOException e) {
            throw new StudyException(file + ": can't be read: " + e.getMessage(), e);
        }
    }

    private StudyIndex index(StudyLayout layout, StudySettings now) {
        @Nullable StudyIndex known = index;
        if (known != null && settings.filter(now::readsAs).isPresent()) {
            known.setSettings(now);
            return known;
        }
        StudyIndex made = new StudyIndex(layout, now, cacheFolder);
        settings = Optional.of(now);
        index = made;
        return made;
    }

    private static void addAll(List<FileProblem> found, List<StudyProblem> problems) {
        found.forEach(problem -> problems.add(new StudyProblem(problem.file(), problem.line(), problem.severity(),
                problem.rule(), problem.message())));
    }

    private CodebookSnapshot codebook(StudyLayout layout, List<StudyProblem> found) throws IOException {
        if (!Files.exists(layout.codebook())) {
            return CodebookSnapshot.empty();
        }
        String name = layout.relative(layout.codebook());
        byte[] content = StudyReader.content(layout, layout.codebook());
        @Nullable CodebookDocument document = codebook;
        if (document == null || !Arrays.equals(content, codebookContent)) {
            document = parser.get().parse(TextDecoder.decode(content).text(), name);
            codebook = document;
            codebookContent = content;
        }
        for (CodebookProblem problem : document.problems()) {
            found.add(new StudyProblem(name, problem.line(), Severity.valueOf(problem.severity().name()), problem.rule(),
                    problem.message()));
        }
        return document.snapshot();
    }
}
