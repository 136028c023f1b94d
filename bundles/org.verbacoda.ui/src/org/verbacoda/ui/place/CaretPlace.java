/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.place;

import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.verbacoda.ide.navigation.TurnNavigation;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.transcript.structure.TurnSpan;
import org.verbacoda.ui.positions.WidgetPositions;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;

/**
 * Tells in which turn the caret of an editor is and how many words are selected, in the turn and in all. Selected words are
 * counted in the background, as the selection may be the whole text. To be used by the user interface's thread.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class CaretPlace {

    /** How long a selection has to last to be counted, and a caret to rest to be told of, in milliseconds. */
    private static final int PAUSE = 60;

    private record Counted(ReadText read, TextRange range, int words) {
    }

    private final LiveEditor editor;
    private final Runnable changed;
    private final ISelectionChangedListener selections = event -> count();
    private Optional<Counted> selected = Optional.empty();
    private Job counting;

    /** @param changed told when there is something else to tell: a little after the caret has moved, so that keys don't wait */
    public CaretPlace(LiveEditor editor, Runnable changed) {
        this.editor = editor;
        this.changed = changed;
        if (editor.viewer() instanceof IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(selections);
        }
        StyledText text = editor.viewer().getTextWidget();
        Runnable rested = () -> {
            if (!text.isDisposed()) {
                changed.run();
            }
        };
        text.addCaretListener(event -> text.getDisplay().timerExec(PAUSE, rested));
    }

    private TextRange selection() {
        Point range = editor.viewer().getSelectedRange();
        return new TextRange(range.x, range.x + range.y);
    }

    private void count() {
        ISourceViewer viewer = editor.viewer();
        if (counting != null) {
            counting.cancel();
        }
        if (viewer.getTextWidget() == null || viewer.getSelectedRange().y == 0) {
            return;
        }
        TextRange range = selection();
        Display display = viewer.getTextWidget().getDisplay();
        editor.text().current().filter(read -> range.end() <= read.transcript().text().length()).ifPresent(read -> {
            counting = Job.createSystem("Counting words", monitor -> {
                Counted counted = new Counted(read, range, read.words().between(range.start(), range.end()));
                display.asyncExec(() -> {
                    if (viewer.getTextWidget() != null) {
                        selected = Optional.of(counted);
                        changed.run();
                    }
                });
            });
            counting.schedule(PAUSE);
        });
    }

    /** The number of the turn the caret is in or behind, from 1; 0 in front of the first. */
    public int turn() {
        return editor.text().last().map(read -> TurnNavigation.indexAt(read.transcript(), caret()) + 1).orElse(0);
    }

    private int caret() {
        return new WidgetPositions(editor.viewer()).caret();
    }

    /** What there is to tell; empty until the text has been read. */
    public String text() {
        return editor.text().last().map(read -> text(read, turn())).orElse("");
    }

    private String text(ReadText read, int turn) {
        TextRange range = selection();
        String chosen = selected.filter(counted -> counted.read() == read && counted.range().equals(range))
                .map(counted -> words(counted.words()) + " selected").orElse("");
        String all = words(read.words().total());
        if (turn == 0) {
            return chosen.isEmpty() ? all : chosen + " of " + all;
        }
        TurnSpan at = read.transcript().turns().get(turn - 1);
        return String.format("Turn %,d of %,d, %s: ", turn, read.transcript().turns().size(), at.speaker())
                + (chosen.isEmpty() ? String.format("%,d of %s", read.words().ofTurn(turn - 1), all) : chosen);
    }

    private static String words(int count) {
        return count == 1 ? "1 word" : String.format("%,d words", count);
    }

    /** The editor is closed. */
    public void dispose() {
        if (counting != null) {
            counting.cancel();
        }
        if (editor.viewer() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(selections);
        }
    }
}
