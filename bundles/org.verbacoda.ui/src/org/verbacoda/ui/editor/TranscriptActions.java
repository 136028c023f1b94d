/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.verbacoda.ide.quickfix.QuickFixes;
import org.verbacoda.ui.actions.RunningAction;
import org.verbacoda.ui.completion.Completion;
import org.verbacoda.ui.completion.NextSpeaker;
import org.verbacoda.ui.navigation.SentenceClick;
import org.verbacoda.ui.occurrences.SpeakerMarks;
import org.verbacoda.ui.quickfix.QuickFixing;

/** The transcript editor's own actions, in place of the platform's, which do nothing where a text is locked. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TranscriptActions {

    private TranscriptActions() {
    }

    static void install(TranscriptEditor editor) {
        Action fix = new RunningAction("Quick &Fix", () -> QuickFixing.open(editor));
        fix.setActionDefinitionId(ITextEditorActionDefinitionIds.QUICK_ASSIST);
        editor.setAction(ITextEditorActionConstants.QUICK_ASSIST, fix);
        Action complete = new RunningAction("&Complete", () -> Completion.open(editor));
        complete.setActionDefinitionId(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
        editor.setAction(ITextEditorActionConstants.CONTENT_ASSIST, complete);
        NextSpeaker.install(editor);
        SentenceClick.install(editor);
        SpeakerMarks.install(editor);
    }

    /** Adds to the context menu what can be done at the caret's place. */
    static void fill(TranscriptEditor editor, IMenuManager menu) {
        int caret = editor.viewer().getSelectedRange().x;
        if (editor.text().current().filter(read -> !QuickFixes.problemsNear(read.transcript(), read.problems(), caret)
                .isEmpty()).isPresent()) {
            menu.add(new Separator("fixes"));
            menu.add(new RunningAction("Quick &Fix\tCtrl+1", () -> QuickFixing.open(editor)));
        }
        menu.add(new Separator("references"));
        add(editor, menu, "org.verbacoda.ui.references.find", "Find &References");
        if (editor.isEditable()) {
            menu.add(new Separator("turns"));
            add(editor, menu, "org.verbacoda.ui.turns.split", "&Split Turn");
            add(editor, menu, "org.verbacoda.ui.turns.join", "&Join Turns");
            add(editor, menu, "org.verbacoda.ui.rename.speaker", "Re&name Speaker...");
        }
    }

    private static void add(TranscriptEditor editor, IMenuManager menu, String command, String label) {
        CommandContributionItemParameter entry = new CommandContributionItemParameter(editor.getSite(), null, command,
                CommandContributionItem.STYLE_PUSH);
        entry.label = label;
        menu.add(new CommandContributionItem(entry));
    }
}
