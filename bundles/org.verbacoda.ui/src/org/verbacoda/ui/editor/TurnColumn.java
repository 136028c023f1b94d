/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** Numbers the turns beside the text; a click on a number selects the text of that turn. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TurnColumn extends LineNumberRulerColumn {

    private final TranscriptEditor editor;
    private Map<Integer, Integer> numberOfLine = Map.of();
    private TranscriptStructure transcript;

    TurnColumn(TranscriptEditor editor) {
        this.editor = editor;
    }

    @Override
    public Control createControl(CompositeRuler ruler, Composite parent) {
        setFont(editor.viewer().getTextWidget().getFont());
        RGB background = editor.viewer().getTextWidget().getBackground().getRGB();
        setForeground(new Color(TranscriptPalette.on(background).quiet()));
        setBackground(new Color(background));
        Control control = super.createControl(ruler, parent);
        control.setToolTipText("Click a number to select the turn");
        control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_ARROW));
        control.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseUp(MouseEvent event) {
                select(ruler.getLineOfLastMouseButtonActivity());
            }
        });
        return control;
    }

    /** Numbers the turns of this text. */
    void show(TranscriptStructure read) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int number = 0;
        for (TurnSpan turn : read.turns()) {
            numbers.put(turn.line() - 1, ++number);
        }
        transcript = read;
        if (!numbers.equals(numberOfLine)) {
            numberOfLine = numbers;
            redraw();
        }
    }

    private void select(int line) {
        Integer number = numberOfLine.get(line);
        if (number == null || number > transcript.turns().size()) {
            return;
        }
        TurnSpan turn = transcript.turns().get(number - 1);
        if (turn.textEnd() <= editor.viewer().getDocument().getLength()) {
            editor.viewer().setSelectedRange(turn.textStart(), turn.textEnd() - turn.textStart());
            editor.viewer().getTextWidget().setFocus();
        }
    }

    @Override
    protected String createDisplayString(int line) {
        Integer number = numberOfLine.get(line);
        return number == null ? "" : String.valueOf(number);
    }
}
