/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.creating;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbacoda.ide.proposals.HeaderVocabulary;
import org.verbacoda.study.creating.NewTranscript;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.ui.coding.FirstWriting;
import org.verbacoda.ui.opening.PlaceOpening;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.NewTranscriptOperation;
import org.verbacoda.workspace.session.StudySession;

/** File &gt; New Transcript...: reads what the headers of the study say, asks, makes the file and opens it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class NewTranscriptHandler extends AbstractHandler {

    /** As many headers tell what is usual in the study. */
    private static final int ENOUGH = 300;

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(OpenStudy.session().isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        OpenStudy.session().filter(session -> FirstWriting.isAgreed(window.getShell(), session)).ifPresent(session -> {
            Job reading = Job.create("Reading the headers of the transcripts", (ICoreRunnable) monitor -> {
                HeaderVocabulary vocabulary = vocabulary(session.snapshot(), monitor);
                window.getShell().getDisplay().asyncExec(() -> ask(window, session, vocabulary));
            });
            reading.setUser(true);
            reading.schedule();
        });
        return null;
    }

    private static HeaderVocabulary vocabulary(StudySnapshot study, IProgressMonitor monitor) throws CoreException {
        List<StudyTranscript> transcripts = study.transcripts().stream().limit(ENOUGH).toList();
        SubMonitor progress = SubMonitor.convert(monitor, transcripts.size());
        List<TranscriptStructure> structures = new ArrayList<>();
        for (StudyTranscript transcript : transcripts) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            try {
                String text = TextDecoder.decode(study.layout().root().resolve(transcript.entry().path())).text();
                structures.add(TranscriptStructure.of(text, study.settings().transcripts().roles()));
            } catch (IOException e) {
                throw new CoreException(Status.error(transcript.entry().path() + " can't be read", e));
            }
            progress.worked(1);
        }
        return HeaderVocabulary.of(structures);
    }

    private static void ask(IWorkbenchWindow window, StudySession session, HeaderVocabulary vocabulary) {
        Shell shell = window.getShell();
        if (shell == null || shell.isDisposed()) {
            return;
        }
        NewTranscriptDialog dialog = new NewTranscriptDialog(shell, session.snapshot(), vocabulary);
        if (dialog.open() == Window.OK) {
            make(window, session, dialog.answer());
        }
    }

    private static void make(IWorkbenchWindow window, StudySession session, NewTranscript wanted) {
        StudySnapshot study = session.snapshot();
        String text = wanted.text(study);
        NewTranscriptOperation operation = new NewTranscriptOperation(session, wanted.path(study), text);
        Job.create("Making the transcript", (ICoreRunnable) monitor -> {
            try {
                PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation, monitor, null);
            } catch (ExecutionException e) {
                window.getShell().getDisplay().asyncExec(() -> MessageDialog.openError(window.getShell(), "Not Made",
                        e.getMessage()));
                return;
            }
            int end = text.codePointCount(0, text.length());
            PlaceOpening.open(window.getActivePage(), operation.file(), end, end);
        }).schedule();
    }
}
