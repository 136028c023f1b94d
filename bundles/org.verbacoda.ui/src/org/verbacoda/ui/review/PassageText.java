/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.review;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verbacoda.coding.files.AssignmentContext;

/** A passage with what stands around it, below a title. */
@NonNullByDefault({}) // SWT's signatures say nothing of null
final class PassageText {

    private static final int MARGIN = 6;

    private final Label title;
    private final StyledText text;

    PassageText(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        title = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(title);
        text = new StyledText(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        text.addTraverseListener(event -> event.doit = true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    }

    /** Shows a passage in bold, in its context. */
    void show(String heading, AssignmentContext passage) {
        head(heading);
        String before = "\u2026" + passage.before();
        text.setText(before + passage.quote() + passage.after() + "\u2026");
        StyleRange bold = new StyleRange(before.length(), passage.quote().length(), null, null);
        bold.fontStyle = SWT.BOLD;
        bold.underline = true;
        if (bold.length > 0) {
            text.setStyleRange(bold);
        }
    }

    /** Shows a few words in place of a passage. */
    void say(String heading, String words) {
        head(heading);
        text.setText(words);
    }

    private void head(String heading) {
        title.setText(heading);
        title.setToolTipText(heading);
        text.setStyleRange(null);
    }
}
