/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.references;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbacoda.ide.navigation.TurnNavigation;
import org.verbacoda.ide.rename.SpeakerOccurrences;
import org.verbacoda.study.index.StudyCode;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;
import org.verbacoda.ui.actions.RunningAction;
import org.verbacoda.ui.codebook.CodebookView;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;
import org.verbacoda.ui.stripes.ShownPassage;
import org.verbacoda.workspace.OpenStudy;

/**
 * Finds the code that is selected in the Codebook view, or what the caret is on in a transcript: the speaker on a label,
 * the code in a coded passage (asking which if there are several), elsewhere the speaker of the turn.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class FindReferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (CodebookView.ID.equals(HandlerUtil.getActivePartId(event))) {
            findCode(HandlerUtil.getCurrentSelection(event));
        } else if (HandlerUtil.getActiveEditor(event) instanceof LiveEditor editor) {
            if (OpenStudy.session().isEmpty() || editor.transcript().isEmpty()) {
                refuse(editor, "References are found in the open study, and this is no transcript of it");
            } else {
                editor.text().whenRead(read -> find(editor, read));
            }
        }
        return null;
    }

    /** @param selection the id of the code that is selected in the Codebook view */
    private static void findCode(ISelection selection) {
        if (selection instanceof IStructuredSelection codes && codes.getFirstElement() instanceof String id) {
            OpenStudy.session().ifPresent(session -> CodeQuery.start(id, session.snapshot().codes().stream()
                    .filter(code -> code.id().equals(id)).map(StudyCode::name).findFirst().orElse(id)));
        }
    }

    private static void find(LiveEditor editor, ReadText read) {
        int caret = editor.viewer().getSelectedRange().x;
        Optional<String> label = SpeakerOccurrences.labelAt(read.transcript(), caret);
        Map<String, String> codes = codesAt(editor);
        if (label.isPresent()) {
            findSpeaker(SpeakerOccurrences.speakerOf(read.transcript(), label.get()));
        } else if (codes.size() == 1) {
            codes.forEach(CodeQuery::start);
        } else if (!codes.isEmpty()) {
            ask(editor, codes);
        } else {
            Optional<String> speaker = speakerAt(read.transcript(), caret);
            speaker.ifPresent(FindReferencesHandler::findSpeaker);
            if (speaker.isEmpty()) {
                refuse(editor, "Put the caret on a speaker or into a coded passage to find all places of it");
            }
        }
    }

    private static Optional<String> speakerAt(TranscriptStructure transcript, int caret) {
        return TurnNavigation.at(transcript, caret).map(TurnSpan::speaker);
    }

    /** The codes of the passages at the caret, each with its name. */
    private static Map<String, String> codesAt(LiveEditor editor) {
        Point selection = editor.viewer().getSelectedRange();
        Map<String, String> codes = new LinkedHashMap<>();
        for (ShownPassage passage : editor.passages()) {
            if (passage.start() <= selection.x + selection.y && selection.x <= passage.end()) {
                codes.put(passage.passage().code(), passage.name());
            }
        }
        return codes;
    }

    private static void findSpeaker(String speaker) {
        NewSearchUI.runQueryInBackground(new SpeakerQuery(speaker));
    }

    private static void ask(LiveEditor editor, Map<String, String> codes) {
        MenuManager choices = new MenuManager();
        codes.forEach((code, name) -> choices
                .add(new RunningAction(RunningAction.plain(name), () -> CodeQuery.start(code, name))));
        var text = editor.viewer().getTextWidget();
        Menu menu = choices.createContextMenu(text);
        Point caret = text.getLocationAtOffset(text.getCaretOffset());
        menu.setLocation(text.toDisplay(caret.x, caret.y + text.getLineHeight(text.getCaretOffset())));
        menu.addListener(org.eclipse.swt.SWT.Hide, event -> text.getDisplay().asyncExec(choices::dispose));
        menu.setVisible(true);
    }

    private static void refuse(LiveEditor editor, String why) {
        editor.viewer().getTextWidget().getDisplay().beep();
        editor.say(why);
    }
}
