/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;

/** The files with changes that are only in an editor; what another part of the program wrote there would be lost. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class UnsavedFiles {

    private UnsavedFiles() {
    }

    static Set<Path> in(IWorkbenchPage page) {
        Set<Path> files = new HashSet<>();
        for (IEditorPart editor : page.getDirtyEditors()) {
            if (editor.getEditorInput() instanceof IFileEditorInput input && input.getFile().getLocation() != null) {
                files.add(input.getFile().getLocation().toFile().toPath());
            }
        }
        return files;
    }
}
