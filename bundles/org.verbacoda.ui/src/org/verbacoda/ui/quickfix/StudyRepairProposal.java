/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.quickfix;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.repair.StudyRepairing;
import org.verbacoda.workspace.session.StudySession;

/** Offers to repair what is damaged in all transcripts of the study. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class StudyRepairProposal extends ListedFix {

    private final LiveEditor editor;
    private final StudySession session;

    StudyRepairProposal(LiveEditor editor, StudySession session) {
        this.editor = editor;
        this.session = session;
    }

    @Override
    public void apply(IDocument document) {
        // once the list is closed
        editor.getSite().getShell().getDisplay().asyncExec(() -> StudyRepairing.start(editor, session));
    }

    @Override
    public String getDisplayString() {
        return "Repair all damaged places in the study\u2026";
    }

    @Override
    public String getAdditionalProposalInfo() {
        return "Shows what changes in each transcript, before anything does";
    }
}
