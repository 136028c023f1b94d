/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebookeditor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.codebook.CodebookProblem;
import org.verbacoda.ide.highlighting.CodebookHighlighting;
import org.verbacoda.ide.highlighting.CodebookRange;
import org.verbacoda.text.Severity;
import org.verbacoda.ui.editor.ProblemLook;

/**
 * Keeps the look and the problems of an edited codebook true to its text: a little after the last change a snapshot of it
 * is read in the background, and what comes of it is shown if the text is still the same.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class LiveCodebook implements IDocumentListener {

    private static final int PAUSE = 150;

    private final ISourceViewer viewer;
    private final Display display;
    private final Runnable reading = this::read;
    private IDocument document;
    private Job job;
    private Annotation[] squiggles = new Annotation[0];
    private long changes;

    LiveCodebook(ISourceViewer viewer) {
        this.viewer = viewer;
        this.display = viewer.getTextWidget().getDisplay();
        inputChanged();
    }

    /** Follows the document the viewer shows now. */
    void inputChanged() {
        if (document != null) {
            document.removeDocumentListener(this);
        }
        document = viewer.getDocument();
        squiggles = new Annotation[0];
        if (document != null) {
            document.addDocumentListener(this);
            changes++;
            read();
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // told again once it has changed
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        changes++;
        display.timerExec(PAUSE, reading);
    }

    private void read() {
        if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed() || document == null) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        String text = document.get();
        long stamp = changes;
        job = Job.createSystem("Reading the codebook's text", (ICoreRunnable) monitor -> {
            List<CodebookRange> ranges = CodebookHighlighting.of(text);
            List<CodebookProblem> problems = CodebookParser.standalone().parse(text, "codebook").problems();
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> show(stamp, text, ranges, problems));
            }
        });
        job.schedule();
    }

    private void show(long stamp, String text, List<CodebookRange> ranges, List<CodebookProblem> problems) {
        StyledText widget = viewer.getTextWidget();
        if (stamp != changes || widget == null || widget.isDisposed()) {
            return;
        }
        if (viewer.getAnnotationModel() instanceof IAnnotationModelExtension model) {
            Map<Annotation, Position> found = new HashMap<>();
            problems.forEach(problem -> found.put(squiggle(problem), position(problem, text.length())));
            model.replaceAnnotations(squiggles, found);
            squiggles = found.keySet().toArray(Annotation[]::new);
        }
        CodebookPalette palette = CodebookPalette.on(widget.getBackground().getRGB());
        TextPresentation look = new TextPresentation(new Region(0, text.length()), ranges.size());
        ranges.forEach(range -> look.addStyleRange(palette.style(range, text)));
        viewer.changeTextPresentation(look, false); // what underlines the problems adds to it
    }

    private static Annotation squiggle(CodebookProblem problem) {
        return new Annotation(ProblemLook.annotation(Severity.valueOf(problem.severity().name())), false,
                problem.message());
    }

    /** What is missing at the end of the text is marked at its last character. */
    private static Position position(CodebookProblem problem, int length) {
        int start = Math.max(0, Math.min(problem.offset(), length - 1));
        return new Position(start, Math.min(Math.max(problem.length(), 1), length - start));
    }

    void dispose() {
        if (document != null) {
            document.removeDocumentListener(this);
        }
        if (job != null) {
            job.cancel();
        }
        display.timerExec(-1, reading);
    }
}
