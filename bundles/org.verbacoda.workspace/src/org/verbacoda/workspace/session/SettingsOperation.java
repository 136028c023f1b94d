/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.verbacoda.study.StudyException;
import org.verbacoda.study.files.StudyFile;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.text.AtomicFiles;

/**
 * Changes what {@code study.json} says. The change is made to the file as it is now, so that what somebody else has
 * written there meanwhile stays; undo and redo are refused if it is another one since.
 */
public final class SettingsOperation extends StudyOperation {

    private final UnaryOperator<StudySettings> edit;
    private byte[] before = new byte[0];
    private byte[] after = new byte[0];

    /**
     * An operation to be executed by the workbench's operation history, on any thread.
     *
     * @param label what people call the change
     * @param edit gives the settings as they are to be
     */
    public SettingsOperation(StudySession session, String label, UnaryOperator<StudySettings> edit) {
        super(session, label);
        this.edit = edit;
    }

    @Override
    boolean perform() throws IOException {
        synchronized (session()) {
            session().establish();
            before = Files.readAllBytes(file());
            StudySettings settings = StudyFile.read(before).settings();
            StudySettings edited = edit.apply(settings);
            if (edited.equals(settings)) {
                return false;
            }
            after = StudyFile.toBytes(edited);
            AtomicFiles.write(file(), after);
        }
        session().reload();
        return true;
    }

    @Override
    void revert() throws IOException {
        exchange(after, before);
    }

    @Override
    void repeat() throws IOException {
        exchange(before, after);
    }

    private void exchange(byte[] expected, byte[] wanted) throws IOException {
        synchronized (session()) {
            if (!Arrays.equals(Files.readAllBytes(file()), expected)) {
                throw new StudyException(file() + ": has been changed meanwhile, so '" + getLabel()
                        + "' can't be undone or redone; make the change by hand");
            }
            AtomicFiles.write(file(), wanted);
        }
        session().reload();
    }

    private Path file() {
        return session().snapshot().layout().studyFile();
    }
}
