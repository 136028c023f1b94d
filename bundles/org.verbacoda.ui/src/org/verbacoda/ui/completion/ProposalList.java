/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.completion;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.verbacoda.ide.proposals.TranscriptProposals;
import org.verbacoda.ui.reading.LiveEditor;

/**
 * Lists what can be written at the caret, of a text that has been read. While one types on, the list is narrowed, not made
 * anew.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ProposalList implements IContentAssistProcessor {

    private final LiveEditor editor;

    ProposalList(LiveEditor editor) {
        this.editor = editor;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return editor.text().current().map(read -> TranscriptProposals
                .at(read.transcript(), StudyVocabulary.known(), offset).stream()
                .map(proposal -> (ICompletionProposal) new WrittenProposal(proposal, offset))
                .toArray(ICompletionProposal[]::new)).orElse(new ICompletionProposal[0]);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null; // asked for by a key only
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null; // who opens the list has said why it is empty
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
