/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.study.review.DoubtfulAnchor;
import org.verbacoda.workspace.OpenStudy;

/** The list of passages. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class AnchorTable {

    private final TableViewer viewer;
    private List<DoubtfulAnchor> shown = List.of();

    /** @param selected told of what is selected, each time it changes */
    AnchorTable(Composite parent, Consumer<Optional<DoubtfulAnchor>> selected) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        area.setLayout(columns);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, "Passage", 7, 150, each -> oneLine(each.cited().quote()));
        column(columns, "Code", 4, 80, AnchorTable::code);
        column(columns, "Transcript", 3, 80, DoubtfulAnchor::transcript);
        column(columns, "Coder", 1, 60, DoubtfulAnchor::coder);
        column(columns, "Sure", 1, 50, each -> each.kept() ? "kept" : AnchorTable.sureness(each));
        viewer.addSelectionChangedListener(event -> selected.accept(selection()));
    }

    private void column(TableColumnLayout columns, String name, int weight, int least,
            Function<DoubtfulAnchor, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(name);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, least));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((DoubtfulAnchor) element);
            }
        });
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** What people call its code. */
    static String code(DoubtfulAnchor anchor) {
        return OpenStudy.session().flatMap(session -> session.snapshot().codebook().byId(anchor.code()))
                .map(CodeEntry::name).orElse(anchor.code());
    }

    /** How sure its proposed place is, in words. */
    static String sureness(DoubtfulAnchor anchor) {
        return anchor.isProposed() ? Math.round(anchor.confidence() * 100) + " %" : "gone";
    }

    Table table() {
        return viewer.getTable();
    }

    TableViewer viewer() {
        return viewer;
    }

    Optional<DoubtfulAnchor> selection() {
        return Optional.ofNullable((DoubtfulAnchor) viewer.getStructuredSelection().getFirstElement());
    }

    /** Lists these. The selected one stays selected; if it is gone, the one that has come to its place is. */
    void show(List<DoubtfulAnchor> anchors) {
        int before = selection().map(shown::indexOf).orElse(0);
        Optional<DoubtfulAnchor> same = selection().flatMap(selected -> anchors.stream()
                .filter(each -> each.id().equals(selected.id()) && each.file().equals(selected.file())).findFirst());
        shown = anchors;
        viewer.setInput(anchors);
        if (!anchors.isEmpty()) {
            select(same.orElseGet(() -> anchors.get(Math.clamp(before, 0, anchors.size() - 1))));
        }
    }

    void select(DoubtfulAnchor anchor) {
        viewer.setSelection(new StructuredSelection(anchor), true);
    }
}
