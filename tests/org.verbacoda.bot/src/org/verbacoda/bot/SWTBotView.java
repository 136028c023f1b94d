/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;

/** A view. */
public final class SWTBotView {

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

    private static Optional<Control> control(IWorkbenchPartSite site) {
        // The workbench's model knows the part's composite; the part itself need not tell
        @Nullable Object part = site.getService(org.eclipse.e4.ui.model.application.ui.basic.MPart.class);
        return part instanceof org.eclipse.e4.ui.model.application.ui.basic.MPart model
                && model.getWidget() instanceof Control control ? Optional.of(control) : Optional.empty();
    }
}
