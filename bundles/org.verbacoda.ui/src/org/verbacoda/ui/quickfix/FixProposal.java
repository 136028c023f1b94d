/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.quickfix;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.verbacoda.ide.quickfix.QuickFix;
import org.verbacoda.ui.reading.EditorEdits;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;

/** A fix in the list: choosing it changes the text. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class FixProposal extends ListedFix {

    private final LiveEditor editor;
    private final ReadText read;
    private final QuickFix fix;

    FixProposal(LiveEditor editor, ReadText read, QuickFix fix) {
        this.editor = editor;
        this.read = read;
        this.fix = fix;
    }

    @Override
    public void apply(IDocument document) {
        if (EditorEdits.make(editor, read, fix.fix().edits())) {
            editor.say("Done: " + fix.fix().title() + ". Ctrl+Z takes it back");
        }
    }

    @Override
    public String getDisplayString() {
        return fix.fix().title();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return fix.problem().message();
    }
}
