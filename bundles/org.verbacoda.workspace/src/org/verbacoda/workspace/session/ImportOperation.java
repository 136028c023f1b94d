/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.importing.ImportedFile;
import org.verbacoda.study.importing.PlannedFile;
import org.verbacoda.transcript.structure.SpeakerRoles;

/**
 * Imports transcripts. What can't be imported, or no longer as it was cancelled, is left out and reported; undo takes the
 * others away again, unless somebody has edited or coded one.
 */
public final class ImportOperation extends StudyOperation {

    /**
     * What has become of a file.
     *
     * @param plan what was planned
     * @param imported whether it is in the study now
     * @param message what was done, or why not
     */
    public record Outcome(PlannedFile plan, boolean imported, String message) {
    }

    private final List<PlannedFile> plan;
    private final StudyProgress progress;
    private final List<ImportedFile> written = new ArrayList<>();
    private List<Outcome> report = List.of();

    /**
     * An operation to be executed by the workbench's operation history, on any thread.
     *
     * @param plan the files to be written
     */
    public ImportOperation(StudySession session, List<PlannedFile> plan, StudyProgress progress) {
        super(session, plan.size() == 1 ? "Import Transcript" : "Import " + plan.size() + " Transcripts");
        this.plan = List.copyOf(plan);
        this.progress = progress;
    }

    /** What has become of each file, in their order, once the operation has been executed. */
    public List<Outcome> report() {
        return report;
    }

    @Override
    boolean perform() throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        written.clear();
        synchronized (session()) {
            session().establish();
            SpeakerRoles roles = session().snapshot().settings().transcripts().roles();
            progress.begin(plan.size());
            for (PlannedFile each : plan) {
                outcomes.add(progress.isCancelled() ? new Outcome(each, false, "not imported: cancelled")
                        : outcome(each, roles));
                progress.done();
            }
        }
        report = List.copyOf(outcomes);
        session().reload();
        return !written.isEmpty();
    }

    private Outcome outcome(PlannedFile each, SpeakerRoles roles) {
        try {
            if (each.action() == PlannedFile.Action.REPLACE && isCoded(each.target())) {
                throw new StudyException(each.target() + " has just been coded, so it stays");
            }
            written.add(ImportedFile.write(session().snapshot().layout(), each, roles));
            return new Outcome(each, true, each.target());
        } catch (IOException e) {
            return new Outcome(each, false, "not imported: " + e.getMessage());
        }
    }

    private boolean isCoded(String path) {
        return session().snapshot().transcripts().stream()
                .anyMatch(each -> each.entry().path().equals(path) && each.coding().count() > 0);
    }

    @Override
    void revert() throws IOException {
        session().reload(); // what has been coded elsewhere meanwhile
        synchronized (session()) {
            for (ImportedFile file : written) {
                if (!file.isUntouched() || isCoded(file.plan().target())) {
                    throw new StudyException(file.plan().target() + " has been changed or coded since it was imported, so "
                            + "the import can't be undone; delete what you don't want in its folder");
                }
            }
            for (ImportedFile file : written) {
                file.takeBack();
            }
        }
        session().reload();
    }

    @Override
    void repeat() throws IOException {
        if (!perform()) {
            throw new StudyException("Nothing could be imported again: " + report.get(0).message());
        }
    }
}
