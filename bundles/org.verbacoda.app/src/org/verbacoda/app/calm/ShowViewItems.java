/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app.calm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.views.IViewDescriptor;

/** The views that the perspective names as its own; the platform's own list ends in a dialog with all there are. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class ShowViewItems extends CompoundContributionItem {

    private final IWorkbenchWindow window;

    public ShowViewItems(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchPage page = window.getActivePage();
        List<IContributionItem> items = new ArrayList<>();
        if (page != null) {
            Arrays.stream(page.getShowViewShortcuts()).map(window.getWorkbench().getViewRegistry()::find)
                    .filter(view -> view != null)
                    .forEach(view -> items.add(new ActionContributionItem(new ShowView(page, view))));
        }
        return items.toArray(IContributionItem[]::new);
    }

    /** Brings a view to the front, or back. */
    private static final class ShowView extends Action {

        private final IWorkbenchPage page;
        private final IViewDescriptor view;

        ShowView(IWorkbenchPage page, IViewDescriptor view) {
            super(view.getLabel());
            this.page = page;
            this.view = view;
            setImageDescriptor(view.getImageDescriptor());
        }

        @Override
        public void run() {
            try {
                page.showView(view.getId());
            } catch (PartInitException e) {
                ErrorDialog.openError(page.getWorkbenchWindow().getShell(), "View not shown", null, e.getStatus());
            }
        }
    }
}
