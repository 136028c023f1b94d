/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.theme;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/**
 * Labels of several colours in a tree, which give way to the selection's one colour in a selected row. The platform does
 * so only if it is told that the row is selected, which GTK doesn't tell for every row it paints.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class SelectableLabels extends DelegatingStyledCellLabelProvider {

    public SelectableLabels(IStyledLabelProvider labels) {
        super(labels);
    }

    @Override
    protected void paint(Event event, Object element) {
        if (event.widget instanceof Tree tree && Arrays.asList(tree.getSelection()).contains(event.item)) {
            event.detail |= SWT.SELECTED;
        }
        super.paint(event, element);
    }
}
