/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.verbacoda.ui.anchors.TrackedText;
import org.verbacoda.ui.coding.SavedTextJob;
import org.verbacoda.ui.folding.TranscriptFolds;
import org.verbacoda.ui.stripes.CodeStripes;
import org.verbacoda.ui.stripes.ShownPassage;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudyListener;
import org.verbacoda.workspace.session.StudySession;

/**
 * Keeps what an editor shows true to its text and its study: a little after the last change a snapshot of the document is
 * read in the background, and what comes of it is shown if the document is still the same.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class LiveTranscript implements IDocumentListener, ITextInputListener, StudyListener {

    /** After the last change, so that a word is not read at each of its letters. */
    private static final int PAUSE = 150;
    /** After the first change that has not been read, while somebody writes without a pause. */
    private static final int LATEST = 200;

    private final TranscriptEditor editor;
    private final TranscriptViewer viewer;
    private final Display display;
    private final TurnColumn turns;
    private final TranscriptFolds folds;
    private final TextPainter painter;
    private final ProblemAnnotations problems = new ProblemAnnotations();
    private final CodeStripes stripes;
    private final Runnable reading = this::read;
    private final IPropertyChangeListener fontChanges;
    private TranscriptReading job;
    private TranscriptPalette palette;
    private IDocument document;
    private TrackedText tracked;
    private long changes = ReadAhead.OPENED;
    /** When the first change was made that has not been read, by {@link System#nanoTime()}; 0 for none. */
    private long unread;
    private List<ShownPassage> passages = List.of();
    /** Whether the markers are of the text here, not of that on disk. */
    private boolean marked;

    /** @param ahead of the document the viewer shows */
    LiveTranscript(TranscriptEditor editor, TranscriptViewer viewer, TurnColumn turns, TranscriptFolds folds,
            ReadAhead ahead) {
        this.editor = editor;
        this.viewer = viewer;
        this.turns = turns;
        this.folds = folds;
        StyledText text = viewer.getTextWidget();
        this.display = text.getDisplay();
        this.painter = new TextPainter(viewer);
        viewer.whenTextSet(painter::forget);
        this.stripes = new CodeStripes(viewer);
        this.fontChanges = event -> {
            if (ReadingLayout.FONT.equals(event.getProperty())) {
                display.asyncExec(() -> {
                    painter.fontChanged();
                    turns.redraw();
                });
            }
        };
        JFaceResources.getFontRegistry().addListener(fontChanges);
        text.addPaintListener(event -> followTheme());
        editor.text().readBy(this::read);
        viewer.addTextInputListener(this);
        follow(viewer.getDocument());
        palette = palette();
        if (!ahead.handOver(palette, this::arrive, this::arrived)) {
            read();
        }
    }

    List<ShownPassage> passages() {
        return passages;
    }

    /** Follows the document the viewer shows now. */
    void inputChanged() {
        inputDocumentChanged(document, viewer.getDocument());
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        // nothing to do until it has changed
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        follow(after);
        if (after != null) {
            read();
        }
    }

    private void follow(IDocument shown) {
        if (document != null) {
            document.removeDocumentListener(this);
        }
        document = shown;
        editor.text().changed();
        if (shown != null) {
            tracked = TrackedText.of(shown); // must hear of changes before us
            tracked.setFile(editor.path());
            shown.addDocumentListener(this);
            painter.forget();
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // told again once it has changed
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        changes++;
        editor.text().changed();
        passages = tracked.moved(passages);
        stripes.follow(passages);
        if (unread == 0) {
            unread = System.nanoTime();
        }
        long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - unread);
        display.timerExec(Math.clamp(LATEST - waited, 0, PAUSE), reading);
    }

    @Override
    public void studyChanged() {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
                    editor.studyChanged();
                    FileOnDisk.look(editor.file());
                    read();
                }
            });
        }
    }

    /** The file holds what the editor shows: the study is to know, and where the passages are in it. */
    void saved() {
        Optional<StudySession> session = OpenStudy.session();
        Optional<Path> file = editor.path();
        if (session.isPresent() && file.isPresent()) {
            new SavedTextJob(session.get(), file.get(), tracked.edited(document.get())).schedule();
        }
    }

    private void read() {
        StyledText text = viewer.getTextWidget();
        if (text == null || text.isDisposed() || document == null) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        unread = 0;
        changes++; // what an earlier reading still finds out is no longer of interest
        palette = palette();
        job = new TranscriptReading(editor.path(), document.get(), tracked.places().orElse(Map.of()),
                tracked.fromElsewhere(), palette, changes, this::arrived);
        job.schedule();
    }

    private TranscriptPalette palette() {
        return TranscriptPalette.on(viewer.getTextWidget().getBackground().getRGB());
    }

    /** After a change of theme the background is another, and the colours on it have to be. */
    private void followTheme() {
        StyledText text = viewer.getTextWidget();
        if (palette != null && !palette.selection().equals(text.getSelectionBackground().getRGB())) {
            text.setSelectionBackground(new Color(palette.selection()));
            text.setSelectionForeground(new Color(palette.text()));
        }
        if (palette != null && palette != palette()) {
            read();
        }
    }

    /** Told in the background. */
    private void arrived(TranscriptReading.Result result) {
        display.asyncExec(() -> arrive(result));
    }

    private void arrive(TranscriptReading.Result result) {
        if (result.stamp() == changes && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            show(result);
        }
    }

    private void show(TranscriptReading.Result result) {
        passages = result.passages();
        if (result.known()) {
            tracked.set(document, passages);
        }
        folds.read(result.read());
        painter.show(result.looks());
        stripes.show(passages);
        problems.show(viewer.getAnnotationModel(), result.read().problems());
        if (editor.isDirty() || marked) {
            marked = true;
            new ProblemMarkers(editor.file(), Optional.of(document.get())).schedule();
        }
        turns.show(result.read().transcript());
        editor.text().read(result.read());
        editor.caretMoved();
        result.failure().ifPresent(editor::say);
    }

    /** Other parts of the text are folded. */
    void refolded() {
        painter.showAgain();
        turns.redraw();
    }

    void dispose() {
        JFaceResources.getFontRegistry().removeListener(fontChanges);
        viewer.removeTextInputListener(this);
        if (document != null) {
            document.removeDocumentListener(this);
        }
        if (job != null) {
            job.cancel();
        }
        display.timerExec(-1, reading);
        if (marked) {
            new ProblemMarkers(editor.file(), Optional.empty()).schedule();
        }
    }
}
