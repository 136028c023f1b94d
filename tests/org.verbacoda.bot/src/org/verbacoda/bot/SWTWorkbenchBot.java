/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Finds the parts of the workbench. */
public final class SWTWorkbenchBot extends SWTBot {

    public SWTWorkbenchBot() {
        super(() -> Optional.of(window().getShell()));
    }

    /** The view with this title, brought to the front. */
    public SWTBotView viewByTitle(String title) {
        return new SWTBotView(UIThread.await("a view '" + title + "'", () -> view(title))).show();
    }

    private static Optional<IViewReference> view(String title) {
        return Arrays.stream(page().getViewReferences()).filter(view -> title.equals(view.getPartName())).findFirst();
    }

    /** The editor with this title. */
    public SWTBotEclipseEditor editorByTitle(String title) {
        return new SWTBotEclipseEditor(UIThread.await("an editor '" + title + "'", () -> editor(title)));
    }

    private static Optional<IEditorReference> editor(String title) {
        return Arrays.stream(page().getEditorReferences()).filter(editor -> title.equals(editor.getPartName()))
                .findFirst();
    }

    /** The titles of the open editors. */
    public List<String> editors() {
        return UIThread.get(() -> Arrays.stream(page().getEditorReferences()).map(IEditorReference::getPartName).toList());
    }

    /** The titles of the views, whether in front or behind others. */
    public List<String> views() {
        return UIThread.get(() -> Arrays.stream(page().getViewReferences()).map(IViewReference::getPartName).toList());
    }

    /** Closes all windows and dialogs but the workbench's. */
    public void closeAllShells() {
        UIThread.display().asyncExec(() -> {
            for (Shell shell : UIThread.display().getShells()) {
                if (!shell.isDisposed() && shell.isVisible() && shell != window().getShell()) {
                    shell.close();
                }
            }
        });
        waitUntil(Conditions.holds("a dialog stays open", () -> shellCount() <= 1));
    }

    /** Closes all editors; what is not saved is lost. */
    public void closeAllEditors() {
        UIThread.run(() -> page().closeAllEditors(false));
    }

    /** Puts all views where the perspective has them. */
    public void resetActivePerspective() {
        UIThread.run(() -> page().resetPerspective());
    }

    /** The texts in the status line: what has just been said first. */
    public List<String> statusLine() {
        return UIThread.get(() -> Finder.all(window().getShell(), CLabel.class,
                label -> label.getParent().getClass().getSimpleName().equals("StatusLine")).stream()
                .map(label -> String.valueOf(label.getText())).filter(text -> !text.isEmpty() && !text.equals("null"))
                .toList());
    }

    /** The name of the perspective. */
    public String activePerspective() {
        return UIThread.get(() -> page().getPerspective().getLabel());
    }

    /** The title of the window. */
    public String title() {
        return UIThread.get(() -> window().getShell().getText());
    }

    /** The menu of the window with this label. */
    public SWTBotMenu menu(String label) {
        return UIThread.get(() -> {
            @Nullable Menu bar = window().getShell().getMenuBar();
            if (bar == null) {
                throw new WidgetNotFoundException("the window has no menus");
            }
            return SWTBotMenu.child(bar, label);
        });
    }

    /** The labels of the window's menus. */
    public List<String> menus() {
        return UIThread.get(() -> {
            @Nullable Menu bar = window().getShell().getMenuBar();
            return bar == null ? List.of()
                    : Arrays.stream(bar.getItems()).map(item -> Finder.plain(item.getText())).toList();
        });
    }

    /** Takes a picture of the screen, as a PNG file. */
    public void captureScreenshot(String file) {
        Screenshot.take(file);
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static IWorkbenchPage page() {
        @Nullable IWorkbenchPage page = window().getActivePage();
        if (page == null) {
            throw new IllegalStateException("The window has no page yet");
        }
        return page;
    }
}
