/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.occurrences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.verbacoda.ide.navigation.TurnNavigation;
import org.verbacoda.ide.rename.SpeakerOccurrences;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.ui.positions.WidgetPositions;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;

/**
 * Marks all places of a speaker's label while the caret is in one of them, in the text and beside it. They are looked for in
 * the background, a little after the caret has come to rest.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class SpeakerMarks {

    private static final String TYPE = "org.verbacoda.ui.occurrence";
    /** Told from a light background as well as from a dark one. */
    private static final RGB COLOR = new RGB(122, 140, 168);

    private final LiveEditor editor;
    private final WidgetPositions positions;
    private Job search;
    private Annotation[] shown = new Annotation[0];
    private List<TextRange> places = List.of();
    /** The same, moved by what is typed since. */
    private List<Position> frames = List.of();

    private SpeakerMarks(LiveEditor editor) {
        this.editor = editor;
        this.positions = new WidgetPositions(editor.viewer());
    }

    /** Follows the caret of an editor. */
    public static void install(LiveEditor editor) {
        SpeakerMarks marks = new SpeakerMarks(editor);
        if (editor.viewer() instanceof IPostSelectionProvider carets) {
            carets.addPostSelectionChangedListener(event -> marks.look());
        }
        editor.text().addListener(read -> marks.look());
        StyledText text = editor.viewer().getTextWidget();
        text.addPaintListener(event -> marks.paint(text, event));
    }

    private void look() {
        ISourceViewer viewer = editor.viewer();
        if (search != null) {
            search.cancel();
        }
        Optional<ReadText> current = editor.text().current();
        if (viewer.getTextWidget() == null || current.isEmpty()) {
            return; // comes again when the text has been read
        }
        ReadText read = current.get();
        int caret = positions.caret();
        if (!mayBeLabel(read, caret)) {
            show(read, List.of(), "");
            return;
        }
        Display display = viewer.getTextWidget().getDisplay();
        search = Job.createSystem("Looking for a speaker", monitor -> {
            Optional<String> label = SpeakerOccurrences.labelAt(read.transcript(), caret);
            List<TextRange> found = label.map(name -> SpeakerOccurrences.of(read.transcript(), name)).orElse(List.of());
            if (!monitor.isCanceled()) {
                display.asyncExec(() -> show(read, found, label.orElse("")));
            }
        });
        search.schedule();
    }

    /** Whether it is worth looking: in a turn's label or in the header. Takes no time in the length of the text. */
    private static boolean mayBeLabel(ReadText read, int offset) {
        return offset < read.transcript().headerEnd() || TurnNavigation.at(read.transcript(), offset)
                .filter(turn -> turn.label().nameStart() <= offset && offset <= turn.label().nameEnd()).isPresent();
    }

    private void show(ReadText read, List<TextRange> found, String label) {
        boolean current = editor.text().current().filter(now -> now == read).isPresent();
        if (!current || found.equals(places)
                || !(editor.viewer().getAnnotationModel() instanceof IAnnotationModelExtension model)) {
            return;
        }
        Map<Annotation, Position> marks = new HashMap<>();
        for (TextRange range : found) {
            marks.put(new Annotation(TYPE, false, label + " speaks here"),
                    new Position(range.start(), range.end() - range.start()));
        }
        model.replaceAnnotations(shown, marks);
        shown = marks.keySet().toArray(Annotation[]::new);
        places = found;
        frames = List.copyOf(marks.values());
        editor.viewer().getTextWidget().redraw();
    }

    /** The platform's ways of framing change the looks of the text, which the editor's own would overwrite. */
    private void paint(StyledText text, PaintEvent event) {
        if (frames.isEmpty()) {
            return;
        }
        IRegion inSight = positions.inSight();
        int first = inSight.getOffset();
        int last = first + inSight.getLength();
        event.gc.setForeground(new Color(COLOR));
        for (Position frame : frames) {
            int end = frame.getOffset() + frame.getLength();
            if (!frame.isDeleted() && frame.getLength() > 0 && frame.getOffset() >= first && end <= last) {
                positions.toWidget(frame.getOffset(), end).ifPresent(shown -> {
                    Rectangle place = text.getTextBounds(shown.start(), shown.end() - 1);
                    event.gc.drawRectangle(place.x - 1, place.y, place.width + 1, place.height - 1);
                });
            }
        }
    }
}
