/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.properties;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.verbacoda.transcript.FormatOptions;

/** How the study's transcripts are to look when they are formatted. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class FormattingFields {

    private static final int MOST_BLANK_LINES = 5;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 1000;
    private static final int USUAL_WIDTH = 80;

    private final Spinner blankLines;
    private final Button wraps;
    private final Spinner wrapAt;
    private FormatOptions chosen;

    /** Makes the fields in a row, over two columns. */
    FormattingFields(Composite parent, FormatOptions now) {
        chosen = now;
        Composite row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(row);
        new Label(row, SWT.NONE).setText("&Format leaves");
        blankLines = new Spinner(row, SWT.BORDER);
        blankLines.setMaximum(MOST_BLANK_LINES);
        new Label(row, SWT.NONE).setText("blank lines between turns.");
        wraps = new Button(row, SWT.CHECK);
        wraps.setText("&Wrap lines, in characters, at");
        GridDataFactory.fillDefaults().indent(24, 0).applyTo(wraps);
        wrapAt = new Spinner(row, SWT.BORDER);
        wrapAt.setMaximum(WIDEST);
        wrapAt.setMinimum(NARROWEST);
        show(now);
        for (Spinner spinner : new Spinner[] {blankLines, wrapAt}) {
            spinner.addModifyListener(event -> choose());
        }
        wraps.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
    }

    /** Shows other options in place of those chosen. */
    void show(FormatOptions options) {
        blankLines.setSelection(options.blankLinesBetweenTurns());
        wraps.setSelection(options.wrapAt() > 0);
        wrapAt.setSelection(options.wrapAt() > 0 ? options.wrapAt() : USUAL_WIDTH);
        wrapAt.setEnabled(options.wrapAt() > 0);
        chosen = options; // the fields have told of each change on the way there
    }

    private void choose() {
        wrapAt.setEnabled(wraps.getSelection());
        chosen = new FormatOptions(blankLines.getSelection(), wraps.getSelection() ? wrapAt.getSelection() : 0);
    }

    /** What is chosen; can be asked when the fields are gone. */
    FormatOptions chosen() {
        return chosen;
    }
}
