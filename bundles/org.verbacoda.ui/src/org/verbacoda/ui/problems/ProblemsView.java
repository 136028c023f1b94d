/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.views.markers.MarkerSupportView;

/** What the rules find in the study. The platform's list of markers, with the columns that mean something here. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class ProblemsView extends MarkerSupportView {

    /** The view's id. */
    public static final String ID = "org.verbacoda.ui.problems";

    private static final String NONE = "No problems. What is wrong in a transcript, the codebook or another file of the study"
            + " is listed here; a double-click opens it at its place.";
    private static final int MARGIN = 10;
    private static final int LEAST = 250;

    public ProblemsView() {
        super("org.verbacoda.ui.problems.generator");
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        Tree tree = tree(parent);
        if (tree != null) {
            tree.addPaintListener(event -> paintHint(tree, event));
            tree.addListener(SWT.Resize, event -> fill(tree));
            tree.getMenu().addListener(SWT.Show, event -> removeSubmenus(tree.getMenu()));
        }
    }

    private static Tree tree(Composite parent) {
        for (Control child : parent.getChildren()) {
            Tree tree = child instanceof Tree found ? found : child instanceof Composite below ? tree(below) : null;
            if (tree != null) {
                return tree;
            }
        }
        return null;
    }

    /** The platform's lead to other views and properties of a marker, which are not here. */
    private static void removeSubmenus(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.CASCADE) != 0) {
                item.dispose();
            }
        }
        int last = menu.getItemCount() - 1;
        if (last >= 0 && (menu.getItem(last).getStyle() & SWT.SEPARATOR) != 0) {
            menu.getItem(last).dispose();
        }
    }

    /** Gives what is wrong the room that the other columns leave. */
    private static void fill(Tree tree) {
        int others = 0;
        for (int column = 1; column < tree.getColumnCount(); column++) {
            others += tree.getColumn(column).getWidth();
        }
        if (tree.getColumnCount() > 0 && tree.getClientArea().width - others > LEAST) {
            tree.getColumn(0).setWidth(tree.getClientArea().width - others);
        }
    }

    private static void paintHint(Tree tree, PaintEvent event) {
        if (tree.getItemCount() == 0) {
            event.gc.setForeground(tree.getForeground());
            int y = MARGIN;
            int room = tree.getClientArea().width - 2 * MARGIN;
            StringBuilder line = new StringBuilder();
            for (String word : NONE.split(" ")) {
                if (line.length() > 0 && event.gc.textExtent(line + " " + word).x > room) {
                    event.gc.drawText(line.toString(), MARGIN, y, SWT.DRAW_TRANSPARENT);
                    y += event.gc.getFontMetrics().getHeight();
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
            event.gc.drawText(line.toString(), MARGIN, y, SWT.DRAW_TRANSPARENT);
        }
    }
}
