/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** The editors of studies that give way to another. */
final class OtherEditors {

    private OtherEditors() {
    }

    /**
     * Closes the editors on files of other projects than this, asking about unsaved work. Callable from any thread.
     *
     * @return whether all are closed; false if the user cancelled
     */
    static boolean close(IProject project) {
        return close(Optional.of(project));
    }

    /** Closes the editors on all files, asking about unsaved work. Callable from any thread. */
    static boolean closeAll() {
        return close(Optional.empty());
    }

    private static boolean close(Optional<IProject> but) {
        AtomicBoolean closed = new AtomicBoolean(true);
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                @Nullable IWorkbenchPage page = window.getActivePage();
                if (page != null && !page.closeEditors(others(page, but), true)) {
                    closed.set(false);
                } else if (page != null) {
                    forgetMessages(page);
                }
            }
        });
        return closed.get();
    }

    /** What the status line says while a view is in front was said of the study before. */
    private static void forgetMessages(IWorkbenchPage page) {
        for (IViewReference view : page.getViewReferences()) {
            @Nullable IViewPart part = view.getView(false);
            if (part != null) {
                part.getViewSite().getActionBars().getStatusLineManager().setMessage(null);
            }
        }
    }

    private static IEditorReference[] others(IWorkbenchPage page, Optional<IProject> but) {
        List<IEditorReference> others = new ArrayList<>();
        for (IEditorReference editor : page.getEditorReferences()) {
            try {
                if (editor.getEditorInput() instanceof IFileEditorInput input
                        && !but.equals(Optional.of(input.getFile().getProject()))) {
                    others.add(editor);
                }
            } catch (PartInitException e) {
                // An editor that can't say what it shows shows nothing of the study
                ILog.of(OtherEditors.class).error("An editor has no input", e);
                others.add(editor);
            }
        }
        return others.toArray(IEditorReference[]::new);
    }
}
