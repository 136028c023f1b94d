/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.printing;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.ui.coding.CodableEditor;
import org.verbacoda.ui.stripes.ShownPassage;
import org.verbacoda.workspace.OpenStudy;

/** File &gt; Print...: prints the transcript in the active editor, as it stands there. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class PrintHandler extends AbstractHandler {

    private static final int CANCEL = 2;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof CodableEditor codable && codable instanceof ITextEditor editor) {
            Shell shell = HandlerUtil.getActiveShellChecked(event);
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            List<ShownPassage> passages = codable.passages();
            int answer = passages.isEmpty() ? 1 : withCodes(shell);
            if (answer >= 0 && answer != CANCEL) {
                print(shell, editor.getTitle(), document.get(), answer == 0 ? passages : List.of());
            }
        }
        return null;
    }

    private static int withCodes(Shell shell) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, "Print",
                "Print the codes beside the text? Each coded passage gets a stripe in its code's colour, and the code's name.",
                SWT.NONE, "With Codes", "Without Codes", "Cancel");
    }

    private static void print(Shell shell, String title, String text, List<ShownPassage> passages) {
        SpeakerRoles roles = OpenStudy.session().map(session -> session.snapshot().settings().transcripts().roles())
                .orElse(SpeakerRoles.DEFAULT);
        PrinterData printer = new PrintDialog(shell).open();
        if (printer == null) {
            return;
        }
        Job job = new Job("Printing " + title) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    return new TranscriptPrint(title, TranscriptStructure.of(text, roles), passages).print(printer, monitor)
                            ? Status.OK_STATUS : Status.CANCEL_STATUS;
                } catch (SWTError e) { // which SWT throws where a printer refuses
                    return Status.error(title + " could not be printed: " + e.getMessage(), e);
                }
            }
        };
        job.setUser(true);
        job.schedule();
    }
}
