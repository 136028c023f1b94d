/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.folding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.editors.text.IFoldingCommandIds;
import org.eclipse.ui.texteditor.ITextEditor;
import org.verbacoda.ui.actions.RunningAction;

/** The commands of folding, by the names and keys of the platform. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class FoldingActions {

    private final TranscriptFolds folds;
    private final IAction toggle;
    private final IAction collapse;
    private final IAction expand;
    private final IAction collapseAll;
    private final IAction expandAll;

    private FoldingActions(ITextEditor editor, TranscriptFolds folds) {
        this.folds = folds;
        this.toggle = add(editor, IFoldingCommandIds.FOLDING_TOGGLE,
                RunningAction.toggle("&Enable Folding", true, on -> folds.setEnabled(!folds.isEnabled())));
        this.collapse = add(editor, IFoldingCommandIds.FOLDING_COLLAPSE,
                new RunningAction("&Collapse", folds::foldAtCaret));
        this.expand = add(editor, IFoldingCommandIds.FOLDING_EXPAND,
                new RunningAction("E&xpand", folds::unfoldAtCaret));
        this.collapseAll = add(editor, IFoldingCommandIds.FOLDING_COLLAPSE_ALL,
                new RunningAction("Collapse &All", folds::foldAll));
        this.expandAll = add(editor, IFoldingCommandIds.FOLDING_EXPAND_ALL,
                new RunningAction("Expand A&ll", folds::unfoldAll));
    }

    /** Makes them the commands of an editor. */
    public static FoldingActions install(ITextEditor editor, TranscriptFolds folds) {
        return new FoldingActions(editor, folds);
    }

    private static IAction add(ITextEditor editor, String command, IAction action) {
        action.setActionDefinitionId(command);
        editor.setAction(command, action);
        return action;
    }

    /** Adds a menu with all of them. */
    public void fill(IMenuManager menu) {
        MenuManager folding = new MenuManager("&Folding");
        toggle.setChecked(folds.isEnabled());
        folding.add(toggle);
        folding.add(new Separator());
        for (IAction action : new IAction[] {expand, expandAll, collapse, collapseAll}) {
            action.setEnabled(folds.isEnabled());
            folding.add(action);
        }
        menu.add(folding);
    }
}
