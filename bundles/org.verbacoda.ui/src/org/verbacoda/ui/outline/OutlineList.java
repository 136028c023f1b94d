/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbacoda.ide.outline.OutlineEntry;
import org.verbacoda.ide.outline.OutlineEntry.Kind;

/**
 * The lines of an outline in two columns, what is in sight of them: showing a hundred thousand turns costs no more than
 * showing a few.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class OutlineList {

    private static final String USUAL_TITLE = "Transcript ID";
    private static final int ROOM = 16;

    private final Table table;
    private List<OutlineEntry> entries = List.of();

    OutlineList(Composite parent) {
        table = new Table(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.VIRTUAL);
        TableColumn title = new TableColumn(table, SWT.LEFT);
        TableColumn detail = new TableColumn(table, SWT.LEFT);
        GC gc = new GC(table);
        title.setWidth(gc.textExtent(USUAL_TITLE).x + ROOM);
        gc.dispose();
        table.addListener(SWT.Resize, event -> detail.setWidth(Math.max(0, table.getClientArea().width - title.getWidth())));
        table.addListener(SWT.SetData, event -> {
            if (event.index < entries.size()) {
                OutlineEntry entry = entries.get(event.index);
                ((TableItem) event.item).setText(entry.kind() == Kind.HEADING ? new String[] {"Heading", entry.title()}
                        : new String[] {entry.title(), entry.detail()});
            }
        });
    }

    Table table() {
        return table;
    }

    /** Shows these lines; those that read as before stay as they are. */
    void show(List<OutlineEntry> shown) {
        List<OutlineEntry> before = entries;
        entries = shown;
        if (before.size() != shown.size()) {
            table.setItemCount(shown.size());
        }
        int first = 0;
        int both = Math.min(before.size(), shown.size());
        while (first < both && reads(before.get(first), shown.get(first))) {
            first++;
        }
        int last = both - 1;
        while (last >= first && reads(before.get(last), shown.get(last))) {
            last--;
        }
        if (before.size() == shown.size() && first <= last) {
            table.clear(first, last);
        } else if (before.size() != shown.size() && first < both) {
            table.clear(first, both - 1);
        }
    }

    private static boolean reads(OutlineEntry one, OutlineEntry other) {
        return one.title().equals(other.title()) && one.detail().equals(other.detail());
    }

    Optional<OutlineEntry> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= entries.size() ? Optional.empty() : Optional.of(entries.get(index));
    }

    /** Selects a line and brings it into sight. */
    void select(int index) {
        if (index != table.getSelectionIndex() && index < entries.size()) {
            if (index < 0) {
                table.deselectAll();
            } else {
                table.setSelection(index);
            }
        }
    }

    /** Selects the line of the part an offset is in; none if it is in none that is listed. */
    void selectAt(int offset) {
        int from = 0;
        int to = entries.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (entries.get(middle).start() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        select(from > 0 && offset <= entries.get(from - 1).end() ? from - 1 : -1);
    }
}
