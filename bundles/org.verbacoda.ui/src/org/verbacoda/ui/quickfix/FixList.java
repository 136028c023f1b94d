/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.quickfix;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.verbacoda.ui.reading.LiveEditor;

/** Lists the fixes at the caret. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class FixList implements IQuickAssistProcessor {

    private final LiveEditor editor;

    FixList(LiveEditor editor) {
        this.editor = editor;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        return editor.text().current().map(read -> OfferedFixes.at(editor, read, context.getOffset()).fixes().stream()
                .map(fix -> (ICompletionProposal) new FixProposal(editor, read, fix)).toArray(ICompletionProposal[]::new))
                .orElse(new ICompletionProposal[0]);
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
