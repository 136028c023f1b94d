/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks.ui;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.ui.editor.TranscriptEditor;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.StudyProject;

/**
 * The study a benchmark works on, and the editors it opens. What waits is for the benchmark's thread, the rest for that of
 * the display.
 */
final class BenchStudy {

    final Display display = PlatformUI.getWorkbench().getDisplay();

    private final StudySnapshot study;

    private BenchStudy(StudySnapshot study) {
        this.study = study;
    }

    /** The study the workbench was started with, once it is open and shown. */
    static BenchStudy shown() throws InterruptedException, TimeoutException {
        Rest.await(PlatformUI.getWorkbench().getDisplay(), () -> OpenStudy.session().isPresent());
        return new BenchStudy(OpenStudy.session().orElseThrow().snapshot());
    }

    /** The transcript with this id. */
    IFile transcript(String id) throws CoreException {
        Path file = study.layout().root().resolve(study.transcripts().stream().filter(each -> each.id().equals(id))
                .findFirst().orElseThrow().entry().path());
        return StudyProject.file(StudyProject.find(study.layout()).orElseThrow(), study.layout(), file);
    }

    /** The id of a code. */
    String firstCode() {
        return study.codes().get(0).id();
    }

    static TranscriptEditor open(IFile transcript) throws CoreException {
        return (TranscriptEditor) IDE.openEditor(page(), transcript, TranscriptEditor.ID);
    }

    static StyledText text(TranscriptEditor editor) {
        return editor.viewer().getTextWidget();
    }

    static void close(TranscriptEditor editor) {
        page().closeEditor(editor, false);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** An editor that is open and at rest, with so many passages shown. */
    TranscriptEditor openAndRest(IFile transcript, int passages)
            throws InterruptedException, TimeoutException, CoreException {
        AtomicReference<@Nullable TranscriptEditor> opened = new AtomicReference<>();
        AtomicReference<@Nullable CoreException> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                opened.set(open(transcript));
            } catch (CoreException e) {
                failure.set(e);
            }
        });
        @Nullable CoreException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        @Nullable TranscriptEditor editor = opened.get();
        if (editor == null) {
            throw new IllegalStateException("No editor has opened");
        }
        Rest.await(display, () -> editor.passages().size() == passages);
        return editor;
    }
}
