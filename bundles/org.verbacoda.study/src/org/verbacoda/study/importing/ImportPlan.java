/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.verbacoda.study.importing.PlannedFile.Action;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.transcript.fixes.ProposedIds;

/**
 * Decides where files go and which ids they get: each keeps its path below the folder it was found in, and the id in its
 * header, as far as nothing in the study has them already.
 */
public final class ImportPlan {

    private final StudySnapshot study;
    private final ExistingFile existing;
    private final Set<String> ids = new HashSet<>();
    /** In lower case: some file systems take names for the same that differ only in that. */
    private final Set<String> targets = new HashSet<>();

    private ImportPlan(StudySnapshot study, ExistingFile existing) {
        this.study = study;
        this.existing = existing;
        study.transcripts().forEach(each -> ids.add(each.id()));
    }

    /**
     * What becomes of each file, in their order.
     *
     * @param files from {@link Recognition} with the same study
     * @param existing what to do where a name is taken
     */
    public static List<PlannedFile> of(StudySnapshot study, List<RecognisedFile> files, ExistingFile existing) {
        ImportPlan plan = new ImportPlan(study, existing);
        List<PlannedFile> planned = new ArrayList<>(files.size());
        files.forEach(file -> planned.add(plan.of(file)));
        return planned;
    }

    /** Where a file goes if nothing is there: into the first of the study's transcript folders. */
    static String target(StudySnapshot study, FoundFile file) {
        String folder = study.settings().transcriptFolders().stream().findFirst().orElse(".");
        return folder.equals(".") ? file.relative() : folder + "/" + file.relative();
    }

    private PlannedFile of(RecognisedFile file) {
        if (file.fault().isPresent()) {
            return new PlannedFile(file, Action.REFUSE, "", "", file.fault().get());
        }
        if (!file.sameAs().isEmpty()) {
            return new PlannedFile(file, Action.SKIP, "", "", "is in the study already, as " + file.sameAs());
        }
        String target = target(study, file.file());
        if (study.layout().root().resolve(target).startsWith(study.layout().coding())) {
            return new PlannedFile(file, Action.REFUSE, "", "", "would come into the folder of the codings");
        }
        boolean onDisk = Files.exists(study.layout().root().resolve(target));
        if (onDisk && existing == ExistingFile.SKIP) {
            return new PlannedFile(file, Action.SKIP, "", "", "there is a " + target + " already");
        }
        if (onDisk && existing == ExistingFile.REPLACE) {
            return replacing(file, target);
        }
        String free = free(target);
        targets.add(free.toLowerCase(Locale.ROOT));
        return identified(file, Action.IMPORT, free, free.equals(target) ? "" : "the name is taken");
    }

    private PlannedFile replacing(RecognisedFile file, String target) {
        Optional<StudyTranscript> there = study.transcripts().stream()
                .filter(each -> each.entry().path().equals(target)).findFirst();
        if (there.isEmpty()) {
            return new PlannedFile(file, Action.SKIP, "", "", target + " is no transcript of the study, so it stays");
        }
        if (there.get().coding().count() > 0) {
            return new PlannedFile(file, Action.SKIP, "", "", target + " has been coded, so it stays");
        }
        if (!targets.add(target.toLowerCase(Locale.ROOT))) {
            return new PlannedFile(file, Action.SKIP, "", "", "another file of this import replaces " + target);
        }
        String id = there.get().entry().headerId();
        if (!id.isEmpty() && (file.id().isEmpty() && file.canTakeId() || file.id().equals(id))) {
            return new PlannedFile(file, Action.REPLACE, target, id, "replaces the one that is there");
        }
        return identified(file, Action.REPLACE, target, "replaces the one that is there");
    }

    private PlannedFile identified(RecognisedFile file, Action action, String target, String note) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        if (file.id().isEmpty() && !file.canTakeId()) {
            return new PlannedFile(file, action, target, "", joined(note, "stays without an ID"));
        }
        if (file.id().isEmpty()) {
            String id = ProposedIds.forFile(name, ids::contains);
            ids.add(id);
            return new PlannedFile(file, action, target, id, joined(note, "gets the ID " + id));
        }
        if (ids.add(file.id())) {
            return new PlannedFile(file, action, target, file.id(), note);
        }
        String id = ProposedIds.next(file.id(), ids::contains);
        ids.add(id);
        return new PlannedFile(file, action, target, id,
                joined(note, "its ID " + file.id() + " is taken, so it becomes " + id));
    }

    private static String joined(String note, String more) {
        return note.isEmpty() ? more : note + "; " + more;
    }

    private String free(String target) {
        int dot = target.lastIndexOf('.');
        String free = target;
        for (int number = 2; isTaken(free); number++) {
            free = target.substring(0, dot) + "-" + number + target.substring(dot);
        }
        return free;
    }

    private boolean isTaken(String target) {
        Path file = study.layout().root().resolve(target);
        return targets.contains(target.toLowerCase(Locale.ROOT)) || Files.exists(file);
    }
}
