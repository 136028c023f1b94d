/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.quickfix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.verbacoda.ide.quickfix.QuickFix;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;
import org.verbacoda.workspace.OpenStudy;

/** Lists the fixes at the caret. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class FixList implements IQuickAssistProcessor {

    private final LiveEditor editor;

    FixList(LiveEditor editor) {
        this.editor = editor;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        return editor.text().current().map(read -> proposals(read, context.getOffset())
                .toArray(ICompletionProposal[]::new)).orElse(new ICompletionProposal[0]);
    }

    private List<ICompletionProposal> proposals(ReadText read, int offset) {
        List<QuickFix> fixes = OfferedFixes.at(editor, read, offset).fixes();
        List<ICompletionProposal> proposals = new ArrayList<>();
        fixes.forEach(fix -> proposals.add(new FixProposal(editor, read, fix)));
        if (editor.transcript().isPresent()
                && fixes.stream().anyMatch(fix -> fix.problem().rule() == Rule.DAMAGED_ENCODING)) {
            OpenStudy.session().ifPresent(session -> proposals.add(new StudyRepairProposal(editor, session)));
        }
        return proposals;
    }

    @Override
    public String getErrorMessage() {
        return null; // who opens the list has said why it is empty
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return true;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }
}
