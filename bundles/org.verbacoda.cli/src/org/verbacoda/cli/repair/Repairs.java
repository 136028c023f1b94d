/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.study.StudyOpening;
import org.verbacoda.cli.transcripts.TranscriptFile;
import org.verbacoda.cli.transcripts.UnreadablePath;
import org.verbacoda.study.repair.RepairResult;
import org.verbacoda.study.repair.StudyRepair;
import org.verbacoda.study.repair.TranscriptRepair;

/** The repairs of one run: first all files are looked at, then, if that is wanted and nothing stands against it, all written. */
final class Repairs {

    private static final String STUDY_FILE = "study.json";

    private final Optional<String> coder;
    private final List<RepairedFile> files = new ArrayList<>();
    private final List<UnreadablePath> unreadable = new ArrayList<>();
    /** The studies with a file to repair, each opened once; null for a folder in none. */
    private final Map<Path, @Nullable StudyRepair> studies = new HashMap<>();

    Repairs(Optional<String> coder) {
        this.coder = coder;
    }

    /** The files that need repair, in the order in which they were looked at. */
    List<RepairedFile> files() {
        return files;
    }

    /** What could not be read inside the folders. */
    List<UnreadablePath> unreadable() {
        return unreadable;
    }

    /** @throws CommandFailure if the file was named and can't be read */
    void look(TranscriptFile file) {
        try {
            TranscriptRepair repair = TranscriptRepair.of(file.path().toAbsolutePath().normalize());
            if (!repair.isNeeded()) {
                return;
            }
            @Nullable StudyRepair study = study(repair.file());
            TranscriptRepair possible = study == null ? repair : study.inStudy(repair);
            if (possible.isNeeded()) {
                files.add(new RepairedFile(file.path(), possible, new RepairResult(0, List.of())));
            }
        } catch (IOException e) {
            if (file.named()) {
                throw CommandFailure.unreadable(file.path(), e);
            }
            unreadable.add(new UnreadablePath(file.path(), e));
        }
    }

    /** @throws CommandFailure if nobody said who of several coders is at work, or named one there isn't */
    void checkCoders() {
        for (RepairedFile file : files) {
            @Nullable StudyRepair study = study(file.repair().file());
            if (study == null || !study.isCoded(file.repair())) {
                continue;
            }
            String coders = String.join(", ", study.coders());
            if (coder.isEmpty() && study.coders().size() > 1) {
                throw new CommandFailure(file.path() + ": is coded, and the study has several coders; say with --coder whose "
                        + "assignments to carry over (" + coders + "); nothing was written");
            }
            if (coder.isPresent() && !study.coders().contains(coder.get())) {
                throw new CommandFailure("--coder " + coder.get() + ": the study's coders are " + coders
                        + "; nothing was written");
            }
        }
    }

    /** @throws IOException if a file can't be written; those before it are */
    void writeAll() throws IOException {
        for (int i = 0; i < files.size(); i++) {
            RepairedFile file = files.get(i);
            @Nullable StudyRepair study = study(file.repair().file());
            if (study == null) {
                file.repair().write();
            } else {
                Optional<String> atWork = coder.isPresent() ? coder : study.coders().stream().findFirst();
                files.set(i, file.written(study.write(file.repair(), atWork)));
            }
        }
    }

    private @Nullable StudyRepair study(Path file) {
        @Nullable Path folder = file.getParent();
        while (folder != null && !Files.isRegularFile(folder.resolve(STUDY_FILE))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            return null;
        }
        @Nullable StudyRepair known = studies.get(folder);
        if (known == null) {
            known = new StudyRepair(StudyOpening.open(folder, StudyOpening.parser()));
            studies.put(folder, known);
        }
        return known;
    }
}
