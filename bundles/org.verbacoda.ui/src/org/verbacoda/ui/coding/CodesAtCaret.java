/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;
import org.verbacoda.ui.actions.RunningAction;
import org.verbacoda.ui.dialogs.LongTextDialog;
import org.verbacoda.ui.stripes.ShownPassage;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.MemoOperation;
import org.verbacoda.workspace.session.StudySession;
import org.verbacoda.workspace.session.UnassignOperation;

/** What can be done with the codes at the caret: taking them away, and writing memos about them. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodesAtCaret {

    private final CodableEditor editor;
    private final EditorCoding coding;
    private final ISourceViewer viewer;

    CodesAtCaret(CodableEditor editor, EditorCoding coding, ISourceViewer viewer) {
        this.editor = editor;
        this.coding = coding;
        this.viewer = viewer;
    }

    private List<ShownPassage> here() {
        Point selection = viewer.getSelectedRange();
        return editor.passages().stream()
                .filter(each -> each.start() <= selection.x + selection.y && selection.x <= each.end()).toList();
    }

    private static boolean isOwn(ShownPassage passage) {
        return OpenStudy.session().map(session -> passage.passage().coder().equals(session.coder())).orElse(false);
    }

    /** Takes a code away; asks which if there are several. */
    void remove() {
        List<ShownPassage> here = here();
        List<ShownPassage> own = here.stream().filter(CodesAtCaret::isOwn).toList();
        if (own.isEmpty()) {
            coding.refuse(here.isEmpty() ? "No code here: put the caret into a coded passage to remove its code"
                    : "The codes here are other coders'; only they can remove them");
        } else if (own.size() == 1) {
            remove(own.get(0));
        } else {
            new ChoicePopup(viewer.getTextWidget(), "Remove a code", "Type part of a code's name",
                    own.stream().map(each -> Choice.of(each, () -> remove(each))).toList(), typed -> Optional.empty())
                    .open();
        }
    }

    private void remove(ShownPassage passage) {
        Optional<StudySession> session = OpenStudy.session();
        session.ifPresent(open -> coding.run(open, transcript -> new UnassignOperation(open, transcript,
                passage.passage().id(), passage.name()), "Removed " + passage.name(),
                passage.name() + " has been removed before"));
    }

    private void editMemo(ShownPassage passage) {
        LongTextDialog dialog = new LongTextDialog(editor.getSite().getShell(), "Memo",
                "What do you note about this passage and the code \"" + passage.name() + "\"?",
                passage.passage().memo());
        Optional<StudySession> session = OpenStudy.session();
        if (session.isPresent() && dialog.open() == Window.OK) {
            coding.run(session.get(), transcript -> new MemoOperation(session.get(), transcript, passage.passage().id(),
                    dialog.answer(), passage.name()), "The memo is kept", "The memo is as it was");
        }
    }

    /** Adds an entry for each code at the caret, those of other coders only to be seen. */
    void fill(IMenuManager menu) {
        List<ShownPassage> here = here();
        if (here.isEmpty()) {
            return;
        }
        MenuManager remove = new MenuManager("&Remove Code");
        MenuManager memo = new MenuManager("&Memo");
        for (ShownPassage passage : here) {
            add(remove, passage, "", this::remove);
            add(memo, passage, passage.passage().memo().isEmpty() ? "" : " (has one)", this::editMemo);
        }
        menu.add(remove);
        menu.add(memo);
    }

    private static void add(IMenuManager menu, ShownPassage passage, String behind, Consumer<ShownPassage> command) {
        String coder = isOwn(passage) ? "" : " (of " + passage.passage().coder() + ")";
        Action action = new RunningAction(RunningAction.plain(passage.name() + behind + coder),
                () -> command.accept(passage));
        action.setEnabled(isOwn(passage));
        menu.add(action);
    }
}
