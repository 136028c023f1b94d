/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The undo context of what changes some files, their text or their coding: whoever undoes in one of them finds it.
 *
 * @param files where they are on disk
 */
public record FilesContext(Set<Path> files) implements IUndoContext {

    /** The context of what changes these files, with room in the workbench's history. */
    public static FilesContext of(Collection<Path> files) {
        FilesContext context = new FilesContext(Set.copyOf(files));
        OperationHistoryFactory.getOperationHistory().setLimit(context, StudySession.UNDO_LIMIT);
        return context;
    }

    @Override
    public String getLabel() {
        return files.size() + " files";
    }

    @Override
    public boolean matches(@Nullable IUndoContext other) {
        return other instanceof FilesContext those && !Collections.disjoint(files, those.files);
    }
}
