/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.files.StudyFile;
import org.verbacoda.study.files.StudySettings;

/**
 * Changes what {@code study.json} says. The change is made to the file as it is now, so that what somebody else has
 * written there meanwhile stays; undo and redo are refused if it is another one since.
 */
public final class SettingsOperation extends FilesOperation {

    private final UnaryOperator<StudySettings> edit;

    /**
     * An operation to be executed by the workbench's operation history, on any thread.
     *
     * @param label what people call the change
     * @param edit gives the settings as they are to be
     */
    public SettingsOperation(StudySession session, String label, UnaryOperator<StudySettings> edit) {
        super(session, label, StudyProgress.NONE);
        this.edit = edit;
    }

    @Override
    void prepare(FileChanges files) throws IOException {
        session().establish();
        Path file = session().snapshot().layout().studyFile();
        byte[] before = Files.readAllBytes(file);
        StudySettings settings = StudyFile.read(before).settings();
        StudySettings edited = edit.apply(settings);
        if (!edited.equals(settings)) {
            files.add(file, Optional.of(before), Optional.of(StudyFile.toBytes(edited)));
        }
    }
}
