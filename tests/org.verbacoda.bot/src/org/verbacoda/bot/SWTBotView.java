/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;

/** A view. */
public final class SWTBotView {

    /** The menu of a view that was looked at last. */
    private static @Nullable Menu filled;

    private final IViewReference reference;

    SWTBotView(IViewReference reference) {
        this.reference = reference;
    }

    public String getTitle() {
        return UIThread.get(reference::getPartName);
    }

    /** Brings it to the front. */
    public SWTBotView show() {
        UIThread.run(() -> {
            @Nullable IWorkbenchPart part = reference.getPart(true);
            if (part != null) {
                part.getSite().getPage().activate(part);
            }
        });
        return this;
    }

    /** Finds widgets in it. */
    public SWTBot bot() {
        return new SWTBot(() -> {
            @Nullable IWorkbenchPart part = reference.getPart(true);
            return part == null ? Optional.empty() : control(part.getSite());
        });
    }

    /** The button with this tool tip in its toolbar. */
    public SWTBotToolbarButton toolbarButton(String tooltip) {
        show();
        return new SWTBotToolbarButton(UIThread.await("a toolbar button '" + tooltip + "'", () -> Finder
                .all(reference.getPage().getWorkbenchWindow().getShell(), ToolBar.class, bar -> true).stream()
                .flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> tooltip.equals(item.getToolTipText()))
                .findFirst()));
    }

    /** The entry of its own menu with this label. */
    public SWTBotMenu viewMenu(String label) {
        show();
        return UIThread.get(() -> {
            @Nullable IWorkbenchPart part = reference.getPart(true);
            if (part == null || !(part.getSite() instanceof IViewSite site)) {
                throw new WidgetNotFoundException("the view " + reference.getPartName() + " has no menu");
            }
            @Nullable Menu last = filled;
            if (last != null && !last.isDisposed()) {
                last.dispose(); // an entry is in one menu at a time
            }
            Menu menu = new Menu(site.getShell(), SWT.POP_UP); // the workbench makes its own when it is opened
            filled = menu;
            for (IContributionItem item : site.getActionBars().getMenuManager().getItems()) {
                item.fill(menu, -1);
            }
            return SWTBotMenu.child(menu, label);
        });
    }

    public void close() {
        UIThread.run(() -> reference.getPage().hideView(reference));
    }

    private static Optional<Control> control(IWorkbenchPartSite site) {
        // The workbench's model knows the part's composite; the part itself need not tell
        @Nullable Object part = site.getService(org.eclipse.e4.ui.model.application.ui.basic.MPart.class);
        return part instanceof org.eclipse.e4.ui.model.application.ui.basic.MPart model
                && model.getWidget() instanceof Control control ? Optional.of(control) : Optional.empty();
    }
}
