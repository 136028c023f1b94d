/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.rename;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.ide.rename.SpeakerOccurrences;
import org.verbacoda.ide.rename.SpeakerRename;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.ui.changes.FileChange;
import org.verbacoda.workspace.session.StudySession;

/**
 * Finds what renaming a speaker changes. The study's texts are read once, those that have the speaker. To be used by one
 * background thread at a time.
 */
final class RenamePlan {

    private record Found(Path file, TranscriptStructure transcript, String whyNot) {
    }

    private final Path own;
    private final TranscriptStructure ownText;
    private final String label;
    private final Optional<StudySession> session;
    private final Set<Path> unsaved;
    private @Nullable List<Found> others;

    /**
     * @param own the file of the transcript that is worked on
     * @param ownText its text, which may not be saved
     * @param label the speaker's label, as it is written
     * @param unsaved the files with changes that are only in an editor
     */
    RenamePlan(Path own, TranscriptStructure ownText, String label, Optional<StudySession> session, Set<Path> unsaved) {
        this.own = own;
        this.ownText = ownText;
        this.label = label;
        this.session = session;
        this.unsaved = unsaved;
    }

    /** The same, with the study's texts to be read anew. */
    RenamePlan again() {
        return new RenamePlan(own, ownText, label, session, unsaved);
    }

    /** The label that is replaced. */
    String label() {
        return label;
    }

    /** Whether there is a study to rename in. */
    boolean hasStudy() {
        return session.isPresent();
    }

    /**
     * What changes, the transcript that is worked on first.
     *
     * @param name the new name, without a fault
     * @param all whether the other transcripts of the study are meant, too
     */
    List<FileChange> changes(String name, boolean all, IProgressMonitor monitor) throws IOException {
        List<FileChange> changes = new ArrayList<>();
        changes.add(change(new Found(own, ownText, ""), name, all));
        if (all && session.isPresent()) {
            List<Found> found = others(session.get(), monitor);
            for (Found each : found) {
                changes.add(change(each, name, true));
            }
        }
        return changes;
    }

    private FileChange change(Found found, String name, boolean all) {
        TextEdits edits = found.whyNot().isEmpty() ? SpeakerRename.inFile(found.transcript(), label, name)
                : TextEdits.NONE;
        String note = !found.whyNot().isEmpty() ? found.whyNot() : SpeakerRename.joins(found.transcript(), name)
                ? "becomes one with the " + name + " who speaks there" : all && unsaved.contains(found.file())
                        ? "what is not saved there is saved first" : "";
        return new FileChange(found.file(), String.valueOf(found.file().getFileName()), found.transcript().text(), edits,
                note);
    }

    private List<Found> others(StudySession study, IProgressMonitor monitor) throws IOException {
        @Nullable List<Found> known = others;
        if (known != null) {
            return known;
        }
        List<Found> found = new ArrayList<>();
        List<StudyTranscript> transcripts = study.snapshot().transcripts();
        SubMonitor work = SubMonitor.convert(monitor, "Reading transcripts", transcripts.size());
        for (StudyTranscript transcript : transcripts) {
            work.split(1);
            Path file = study.snapshot().layout().root().resolve(transcript.entry().path());
            if (!file.equals(own)) {
                DecodedText text = TextDecoder.decode(file);
                TranscriptStructure structure = TranscriptStructure.of(text.text(),
                        study.snapshot().settings().transcripts().roles());
                if (!SpeakerOccurrences.of(structure, label).isEmpty()) {
                    found.add(new Found(file, structure, text.utf8() ? "" : "it isn't UTF-8"));
                }
            }
        }
        others = found;
        return found;
    }
}
