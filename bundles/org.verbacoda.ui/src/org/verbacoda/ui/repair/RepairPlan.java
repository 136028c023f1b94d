/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.repair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.repair.StudyRepair;
import org.verbacoda.study.repair.TranscriptRepair;
import org.verbacoda.ui.changes.FileChange;

/** Finds what can be repaired in a study: what is certain, in texts as they are on disk. */
final class RepairPlan {

    private RepairPlan() {
    }

    /**
     * Looks into all transcripts.
     *
     * @param unsaved the files with changes that are only in an editor
     * @throws IOException if one can't be read
     * @throws org.eclipse.core.runtime.OperationCanceledException if it is cancelled
     */
    static List<FileChange> find(StudySnapshot study, Set<Path> unsaved, IProgressMonitor monitor) throws IOException {
        StudyRepair repair = new StudyRepair(study);
        List<FileChange> changes = new ArrayList<>();
        SubMonitor work = SubMonitor.convert(monitor, "Looking for damaged letters", study.transcripts().size());
        for (StudyTranscript transcript : study.transcripts()) {
            work.split(1);
            String path = transcript.entry().path();
            TranscriptRepair found = repair.inStudy(TranscriptRepair.of(study.layout().root().resolve(path)));
            if (found.isNeeded()) {
                changes.add(new FileChange(found.file(), path.substring(path.lastIndexOf('/') + 1), found.before(),
                        found.edits(), unsaved.contains(found.file()) ? "what is not saved there is saved first" : ""));
            }
        }
        return changes;
    }
}
