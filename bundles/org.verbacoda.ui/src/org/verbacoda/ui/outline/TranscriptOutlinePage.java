/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.verbacoda.ide.outline.OutlineEntry;
import org.verbacoda.ui.filter.FilterField;
import org.verbacoda.ui.positions.WidgetPositions;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;

/** What the Outline view shows of a transcript: its header and its turns, the one at the caret selected. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class TranscriptOutlinePage extends Page implements IContentOutlinePage {

    private static final String NO_TURNS = "No speaker is recognised in this text, so it has no turns. "
            + "Help > First Steps tells how turns begin.";

    private final LiveEditor editor;
    private final Consumer<ReadText> readings = this::show;
    private final ISelectionChangedListener caretMoves = event -> follow();
    private Composite area;
    private FilterField filter;
    private OutlineList list;
    private Hint hint;

    public TranscriptOutlinePage(LiveEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        filter = new FilterField(area, getSite().getActionBars(), "Filter turns", text -> refresh());
        list = new OutlineList(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.table());
        hint = new Hint(list.table());
        list.table().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> reveal()));
        list.table().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
            reveal();
            editor.getSite().getPage().activate(editor);
        }));
        filter.leadInto(list.table());
        editor.text().addListener(readings);
        if (editor.viewer() instanceof IPostSelectionProvider carets) {
            carets.addPostSelectionChangedListener(caretMoves);
        }
        refresh();
    }

    private void show(ReadText read) {
        if (!area.isDisposed()) {
            List<OutlineEntry> shown = filter.text().isBlank() ? read.outline().entries()
                    : read.outline().matching(filter.text());
            hint.say(shown.isEmpty() && !filter.text().isBlank() ? "Nothing in the outline holds \"" + filter.text().strip() + "\""
                    : read.transcript().turns().isEmpty() && shown.isEmpty() ? NO_TURNS : "");
            list.show(shown);
            follow();
        }
    }

    private void refresh() {
        editor.text().last().ifPresent(this::show);
    }

    /** Selects the part the caret is in. */
    private void follow() {
        ISourceViewer viewer = editor.viewer();
        if (!area.isDisposed() && !list.table().isFocusControl() && viewer.getTextWidget() != null) {
            list.selectAt(new WidgetPositions(viewer).caret());
        }
    }

    /** Shows in the text what is selected. */
    private void reveal() {
        list.selected().ifPresent(entry -> editor.selectAndReveal(entry.nameStart(), entry.nameEnd() - entry.nameStart()));
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        refresh();
        list.table().setFocus();
    }

    @Override
    public void dispose() {
        editor.text().removeListener(readings);
        if (editor.viewer() instanceof IPostSelectionProvider carets) {
            carets.removePostSelectionChangedListener(caretMoves);
        }
        super.dispose();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // what is selected here is shown in the text, whose selection is told of
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // none is added
    }

    @Override
    public ISelection getSelection() {
        return StructuredSelection.EMPTY;
    }

    @Override
    public void setSelection(ISelection selection) {
        // the caret decides
    }
}
