/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.quickfix;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;

/** Opens the list of what can be done about a problem. To be used by the user interface's thread. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class QuickFixing {

    private QuickFixing() {
    }

    /** What shows the list over an editor's text, for its viewer. */
    public static IQuickAssistAssistant assistant(LiveEditor editor) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new FixList(editor));
        assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, true));
        return assistant;
    }

    /** Opens the list at the caret, or says why there is nothing to be listed. */
    public static void open(LiveEditor editor) {
        editor.text().whenRead(read -> open(editor, read));
    }

    /**
     * Goes to a problem and opens the list there.
     *
     * @param rule the id of the rule it breaks
     * @param start where it started when it was found; -1 if it is about the file
     */
    public static void open(LiveEditor editor, String rule, int start) {
        editor.text().whenRead(read -> {
            Optional<TranscriptProblem> problem = read.problems().stream().filter(each -> each.rule().id().equals(rule))
                    .min(Comparator.comparingInt(each -> Math.abs(each.start() - start)));
            problem.ifPresentOrElse(found -> {
                editor.selectAndReveal(found.start(), 0);
                open(editor, read);
            }, () -> editor.say("No quick fix: only you can know what is right"));
        });
    }

    private static void open(LiveEditor editor, ReadText read) {
        OfferedFixes offered = OfferedFixes.at(editor, read, editor.viewer().getSelectedRange().x);
        if (offered.whyNone().isPresent()) {
            editor.viewer().getTextWidget().getDisplay().beep();
            editor.say(offered.briefly());
        } else if (editor.viewer() instanceof ISourceViewerExtension3 viewer) {
            viewer.getQuickAssistAssistant().showPossibleQuickAssists();
        }
    }
}
