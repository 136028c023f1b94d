/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.completion;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.verbacoda.ide.proposals.Proposal;

/** A proposal in the list: choosing it writes it in place of what has been begun. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class WrittenProposal implements ICompletionProposal, ICompletionProposalExtension2 {

    private final Proposal proposal;
    /** Where the caret was when the list was opened. */
    private final int opened;

    WrittenProposal(Proposal proposal, int opened) {
        this.proposal = proposal;
        this.opened = opened;
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            if (offset < proposal.start()) {
                return false;
            }
            String begun = document.get(proposal.start(), offset - proposal.start());
            return startsAs(proposal.label(), begun.strip()) || startsAs(proposal.text(), begun);
        } catch (BadLocationException e) {
            return false; // the text has become shorter than the place
        }
    }

    private static boolean startsAs(String text, String begun) {
        return text.regionMatches(true, 0, begun, 0, begun.length());
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        write(viewer.getDocument(), offset);
    }

    @Override
    public void apply(IDocument document) {
        write(document, opened);
    }

    private void write(IDocument document, int offset) {
        try {
            int end = Math.max(proposal.start(), proposal.end() + offset - opened);
            document.replace(proposal.start(), end - proposal.start(), proposal.text());
        } catch (BadLocationException e) {
            throw new IllegalStateException("The proposal is of another text", e);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(proposal.start() + proposal.text().length(), 0);
    }

    @Override
    public String getDisplayString() {
        return proposal.label();
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing to be shown in the text
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was shown
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
