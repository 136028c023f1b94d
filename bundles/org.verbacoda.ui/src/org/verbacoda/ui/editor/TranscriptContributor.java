/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.eclipse.ui.texteditor.StatusLineContributionItem;
import org.verbacoda.ui.actions.RunningAction;
import org.verbacoda.workspace.OpenStudy;

/** What the transcript editor puts into the window: its mode into the status line, its actions behind the menus' ones. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class TranscriptContributor extends TextEditorActionContributor {

    private final StatusLineContributionItem mode = new StatusLineContributionItem("org.verbacoda.ui.mode", true, 14);
    private final StatusLineContributionItem place = new StatusLineContributionItem("org.verbacoda.ui.place", true, 40);
    private final StatusLineContributionItem coder = new StatusLineContributionItem("org.verbacoda.ui.coder", true, 26);
    private TranscriptEditor active;

    @Override
    public void contributeToMenu(IMenuManager menu) {
        // a programmer's commands, which mean nothing to a researcher
    }

    @Override
    public void contributeToStatusLine(IStatusLineManager statusLine) {
        mode.setToolTipText("In Coding mode the text is locked. F2 changes between coding the text and editing it");
        mode.setActionHandler(new RunningAction("", () -> {
            if (active != null) {
                active.coding().toggleMode();
            }
        }));
        place.setToolTipText("The turn the caret is in, and how many words are selected or said there");
        coder.setToolTipText("Who codes: change it under Window > Preferences > Verbacoda");
        statusLine.add(place);
        statusLine.add(mode);
        statusLine.add(coder);
    }

    @Override
    public void setActiveEditor(IEditorPart part) {
        super.setActiveEditor(part);
        active = part instanceof TranscriptEditor editor ? editor : null;
        showMode();
        showPlace();
    }

    /** Shows in which turn the active editor's caret is, and who codes. */
    public void showPlace() {
        String turn = active == null ? "" : active.placeOfCaret();
        place.setText(turn);
        place.setVisible(!turn.isEmpty());
        String name = active == null ? "" : OpenStudy.session()
                .map(session -> (session.shownCoders().blind() ? "Coding blind: " : "Coder: ") + session.coderName())
                .orElse("");
        coder.setText(name);
        coder.setVisible(!name.isEmpty());
    }

    /** Shows the active editor's mode. */
    public void showMode() {
        mode.setText(active == null ? "" : active.isCodingMode() ? "Coding mode" : "Edit mode");
        mode.setVisible(active != null);
    }
}
