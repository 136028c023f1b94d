/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.study.coding.EditedCoding;
import org.verbacoda.workspace.session.StudySession;

/** Brings the coding of a transcript up to its text, which an editor has just saved. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class SavedTextJob extends StudyJob {

    private final Path file;
    private final EditedCoding edited;

    /** @param edited where the editor has the passages in the text it has saved */
    public SavedTextJob(StudySession session, Path file, EditedCoding edited) {
        super("Saving coding", session);
        this.file = file;
        this.edited = edited;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            session().textSaved(file, edited);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error("The text is saved, but its coding could not be brought up to it: " + e.getMessage(), e);
        }
    }
}
