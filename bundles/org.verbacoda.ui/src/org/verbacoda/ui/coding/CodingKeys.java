/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;

/** The keys of Coding mode. No key changes the text there: what isn't a command says so. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodingKeys implements VerifyKeyListener {

    private final CodableEditor editor;
    private final EditorCoding coding;

    CodingKeys(CodableEditor editor, EditorCoding coding) {
        this.editor = editor;
        this.coding = coding;
    }

    void listenTo(ISourceViewer viewer) {
        ((ITextViewerExtension) viewer).prependVerifyKeyListener(this);
        viewer.getTextWidget().addVerifyListener(event -> event.doit &= !editor.isCodingMode());
    }

    @Override
    public void verifyKey(VerifyEvent event) {
        if (!editor.isCodingMode() || !event.doit || (event.stateMask & ~SWT.SHIFT) != 0) {
            return;
        }
        if (event.character >= '1' && event.character <= '9') {
            coding.assignRecent(event.character - '0');
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            coding.openCodes();
        } else if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            coding.removeAtCaret();
        } else if (event.character >= ' ' && event.character != SWT.DEL) {
            coding.refuse("The text is locked for coding: 1-9 recent codes, Enter all codes, F2 to edit the text");
        } else {
            return;
        }
        event.doit = false;
    }
}
