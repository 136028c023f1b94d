/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.verbacoda.ui.study.StudyTitle;

/** The window: its size, and what of the workbench's furniture it shows. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
class VerbacodaWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final String NAME = "Verbacoda";
    /** Toolbar and menu entries that the platform's bundles add and that mean nothing here. */
    private static final List<String> PROGRAMMING = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.search.searchActionSet");

    VerbacodaWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new VerbacodaActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1280, 800));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setTitle(NAME);
        // Editors merge their drop targets with this one and fail where there is none
        configurer.configureEditorAreaDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_NONE;
            }
        });
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null) {
            PROGRAMMING.forEach(page::hideActionSet);
        }
        StudyTitle.follow(PlatformUI.getWorkbench().getDisplay(), this::showTitle);
    }

    private void showTitle(String study) {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        if (window.getShell() != null && !window.getShell().isDisposed()) {
            getWindowConfigurer().setTitle(study.isEmpty() ? NAME : study + " - " + NAME);
            if (!study.isEmpty()) {
                StartTimes.tell("study open");
            }
        }
    }
}
