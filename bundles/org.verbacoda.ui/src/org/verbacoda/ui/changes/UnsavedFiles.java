/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.changes;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;

/** The files with changes that are only in an editor; what another part of the program wrote there would be lost. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class UnsavedFiles {

    private UnsavedFiles() {
    }

    public static Set<Path> in(IWorkbenchPage page) {
        Set<Path> files = new HashSet<>();
        for (IEditorPart editor : page.getDirtyEditors()) {
            file(editor).ifPresent(files::add);
        }
        return files;
    }

    /**
     * Saves what is unsaved of these files.
     *
     * @return whether all of it is saved now
     */
    public static boolean save(IWorkbenchPage page, Collection<Path> files) {
        for (IEditorPart editor : page.getDirtyEditors()) {
            if (file(editor).filter(files::contains).isPresent()) {
                editor.doSave(new NullProgressMonitor());
                if (editor.isDirty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<Path> file(IEditorPart editor) {
        return editor.getEditorInput() instanceof IFileEditorInput input && input.getFile().getLocation() != null
                ? Optional.of(input.getFile().getLocation().toFile().toPath()) : Optional.empty();
    }
}
