/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.undo;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.verbacoda.workspace.session.StudySession;

/** Makes undo and redo in a view those of the open study. For the UI thread. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class StudyUndo {

    private final IViewSite site;
    private final IActionBars bars;
    private Optional<StudySession> followed = Optional.empty();
    private UndoRedoActionGroup actions;

    public StudyUndo(IViewSite site) {
        this(site, site.getActionBars());
    }

    /** @param bars those of a page in the view */
    public StudyUndo(IViewSite site, IActionBars bars) {
        this.site = site;
        this.bars = bars;
    }

    /** Follows this study from now on; without one there is nothing to undo. */
    public void follow(Optional<StudySession> session) {
        if (session.equals(followed)) {
            return;
        }
        dispose();
        followed = session;
        if (session.isPresent()) {
            actions = new UndoRedoActionGroup(site, session.get().undoContext(), false);
            actions.fillActionBars(bars);
        } else {
            bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
            bars.setGlobalActionHandler(ActionFactory.REDO.getId(), null);
        }
        bars.updateActionBars();
    }

    /** Lets go of what it follows. */
    public void dispose() {
        if (actions != null) {
            actions.dispose();
            actions = null;
        }
        followed = Optional.empty();
    }
}
