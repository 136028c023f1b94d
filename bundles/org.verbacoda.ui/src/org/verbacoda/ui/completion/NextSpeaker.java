/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.completion;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.verbacoda.ide.navigation.TurnNavigation;
import org.verbacoda.ide.proposals.TranscriptProposals;
import org.verbacoda.ui.positions.WidgetPositions;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;

/** Proposes the next speaker when Enter is pressed twice behind a turn. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class NextSpeaker implements VerifyKeyListener {

    private final LiveEditor editor;
    private int enters;

    private NextSpeaker(LiveEditor editor) {
        this.editor = editor;
    }

    /** Listens to an editor's keys. */
    public static void install(LiveEditor editor) {
        ((ITextViewerExtension) editor.viewer()).appendVerifyKeyListener(new NextSpeaker(editor));
    }

    @Override
    public void verifyKey(VerifyEvent event) {
        boolean enter = event.doit && event.stateMask == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
                && !editor.isCodingMode();
        enters = enter ? enters + 1 : 0;
        if (enters == 2) {
            StyledText text = editor.viewer().getTextWidget();
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && isOnNewLine(text)) {
                    int caret = new WidgetPositions(editor.viewer()).caret();
                    editor.text().whenRead(read -> propose(read, text, caret));
                }
            });
        }
    }

    private static boolean isOnNewLine(StyledText text) {
        int caret = text.getCaretOffset();
        return caret >= 2 && text.getTextRange(caret - 2, 2).equals("\n\n")
                && (caret == text.getCharCount() || text.getTextRange(caret, 1).equals("\n"));
    }

    private void propose(ReadText read, StyledText text, int caret) {
        boolean behindTurn = TurnNavigation.at(read.transcript(), caret)
                .filter(turn -> !turn.isEmpty() && turn.textEnd() <= caret).isPresent();
        if (behindTurn && !text.isDisposed() && text.isFocusControl()
                && new WidgetPositions(editor.viewer()).caret() == caret
                && TranscriptProposals.nextLabel(read.transcript(), caret).isPresent()) {
            Completion.show(editor);
        }
    }
}
