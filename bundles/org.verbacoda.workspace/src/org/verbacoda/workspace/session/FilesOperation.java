/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;

import org.verbacoda.study.StudyProgress;

/** Replaces what files hold, as one step: undo puts back exactly what they held, unless they have changed meanwhile. */
abstract class FilesOperation extends StudyOperation {

    private final FileChanges files = new FileChanges();
    private final StudyProgress progress;

    FilesOperation(StudySession session, String label, StudyProgress progress) {
        super(session, label);
        this.progress = progress;
    }

    /** Works out what the files are to hold, of what they hold now. Called with nobody else writing in this program. */
    abstract void prepare(FileChanges changes) throws IOException;

    /** Writes what must be there before the files are, in either direction. */
    void writeBefore() throws IOException {
        // most need nothing
    }

    @Override
    final boolean perform() throws IOException {
        synchronized (session()) {
            files.clear();
            prepare(files);
            if (files.isEmpty()) {
                return false;
            }
            write(true, progress);
        }
        session().reload();
        return true;
    }

    @Override
    final void revert() throws IOException {
        exchange(false);
    }

    @Override
    final void repeat() throws IOException {
        exchange(true);
    }

    private void exchange(boolean forward) throws IOException {
        synchronized (session()) {
            write(forward, StudyProgress.NONE);
        }
        session().reload();
    }

    private void write(boolean forward, StudyProgress told) throws IOException {
        writeBefore();
        files.write(forward, getLabel(), told);
    }
}
