/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.verbacoda.ui.actions.RunningAction;

/**
 * A field that narrows what a view lists. Ctrl+F leads to it, Escape empties it, the down arrow leads into the list. While
 * one types in it, copying, undoing and the like are the field's, not the view's.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class FilterField {

    private static final List<String> OF_FIELD = List.of(ActionFactory.COPY.getId(), ActionFactory.CUT.getId(),
            ActionFactory.PASTE.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.DELETE.getId(),
            ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());

    private final Text text;
    private final IActionBars bars;
    private final Map<String, IAction> ofView = new HashMap<>();

    /**
     * A field at the top of a view whose parts are laid out in a grid.
     *
     * @param message what it says while it is empty
     * @param narrow told the text when it changes
     */
    public FilterField(Composite parent, IViewSite site, String message, Consumer<String> narrow) {
        this(parent, site.getActionBars(), message, narrow);
    }

    /** The same, where not a view but a page of one has the actions. */
    public FilterField(Composite parent, IActionBars bars, String message, Consumer<String> narrow) {
        this.bars = bars;
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(message);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(event -> narrow.accept(text.getText()));
        text.addFocusListener(FocusListener.focusGainedAdapter(event -> take()));
        text.addFocusListener(FocusListener.focusLostAdapter(event -> giveBack()));
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), new RunningAction("Filter", () -> {
            text.setFocus();
            text.selectAll();
        }));
    }

    /** What the keys that leave the field lead into. */
    public void leadInto(Control list) {
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
                event.doit = false;
            } else if (event.keyCode == SWT.ESC) {
                text.setText("");
                list.setFocus();
                event.doit = false;
            }
        }));
    }

    public String text() {
        return text.getText();
    }

    private void take() {
        for (String id : OF_FIELD) {
            IAction action = bars.getGlobalActionHandler(id);
            if (action != null) {
                ofView.put(id, action);
                bars.setGlobalActionHandler(id, null);
            }
        }
        bars.updateActionBars();
    }

    private void giveBack() {
        ofView.forEach((id, action) -> {
            if (bars.getGlobalActionHandler(id) == null) {
                bars.setGlobalActionHandler(id, action);
            }
        });
        ofView.clear();
        bars.updateActionBars();
    }
}
