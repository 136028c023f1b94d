/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.completion;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.verbacoda.ide.proposals.TranscriptProposals;
import org.verbacoda.ui.reading.EditorEdits;
import org.verbacoda.ui.reading.LiveEditor;

/** Opens the list of what can be written at the caret. To be used by the user interface's thread. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class Completion {

    private Completion() {
    }

    /** What shows the list over an editor's text, for its viewer. */
    public static IContentAssistant assistant(LiveEditor editor) {
        ContentAssistant assistant = new ContentAssistant();
        assistant.setContentAssistProcessor(new ProposalList(editor), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
        return assistant;
    }

    /** Opens the list at the caret, or says why there is nothing to be listed. */
    public static void open(LiveEditor editor) {
        if (!EditorEdits.isUnlocked(editor)) {
            return;
        }
        Display display = editor.viewer().getTextWidget().getDisplay();
        StudyVocabulary.whenKnown(vocabulary -> display.asyncExec(() -> {
            if (editor.viewer().getTextWidget() != null) {
                editor.text().whenRead(read -> {
                    int caret = editor.viewer().getSelectedRange().x;
                    if (TranscriptProposals.at(read.transcript(), vocabulary, caret).isEmpty()) {
                        display.beep();
                        editor.say("There is nothing to complete here");
                    } else {
                        show(editor);
                    }
                });
            }
        }));
    }

    static void show(LiveEditor editor) {
        if (editor.viewer() instanceof ITextOperationTarget target
                && target.canDoOperation(ISourceViewer.CONTENTASSIST_PROPOSALS)) {
            target.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        }
    }
}
