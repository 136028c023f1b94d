/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbacoda.ui.dialogs.TextPopup;

/** A small list over the text, narrowed as one types: Enter or a click chooses, Escape leaves. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ChoicePopup extends TextPopup {

    private static final int SWATCH = 12;
    private static final int WIDTH = 340;
    private static final int INFO_CHARACTERS = 56;
    private static final int HINT_WIDTH = 34;

    private final List<Choice> choices;
    private final Function<String, Optional<Choice>> other;
    private Table list;

    /** @param other gives what may be chosen for a text that no choice holds */
    ChoicePopup(StyledText over, String title, String hint, List<Choice> choices,
            Function<String, Optional<Choice>> other) {
        super(over, title, hint);
        this.choices = choices;
        this.other = other;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        list = new Table(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 240).applyTo(list);
        new TableColumn(list, SWT.LEFT);
        new TableColumn(list, SWT.RIGHT).setWidth(HINT_WIDTH);
        list.addListener(SWT.Resize, event -> list.getColumn(0).setWidth(list.getClientArea().width - HINT_WIDTH));
        list.addListener(SWT.Selection, event -> showDetail());
        filter().addModifyListener(event -> fill());
        filter().addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                move(event);
            }
        });
        filter().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        list.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        list.addListener(SWT.MouseUp, event -> choose());
        fill();
        return area;
    }

    private void move(KeyEvent event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && list.getItemCount() > 0) {
            list.setSelection(Math.clamp(list.getSelectionIndex() + step, 0, list.getItemCount() - 1));
            list.showSelection();
            showDetail();
            event.doit = false;
        }
    }

    private void fill() {
        String typed = filter().getText().strip();
        String wanted = typed.toLowerCase(Locale.ROOT);
        clear();
        for (Choice choice : choices) {
            if (choice.label().toLowerCase(Locale.ROOT).contains(wanted)) {
                add(choice);
            }
        }
        if (list.getItemCount() == 0) {
            other.apply(typed).ifPresent(this::add);
        }
        if (list.getItemCount() > 0) {
            list.setSelection(0);
        }
        showDetail();
    }

    private void add(Choice choice) {
        TableItem item = new TableItem(list, SWT.NONE);
        item.setText(new String[] {choice.label(), choice.hint()});
        item.setData(choice);
        item.setImage(swatch(choice.color()));
    }

    /** Says below the list what the choice means. */
    private void showDetail() {
        String detail = list.getSelectionCount() == 1 ? ((Choice) list.getSelection()[0].getData()).detail() : "";
        setInfoText(list.getItemCount() == 0 ? "Nothing of that name" : detail.isEmpty() ? USUAL_INFO
                : shorten(detail.lines().findFirst().orElse("")));
    }

    /** The info text is one line, and the popup is to be no wider than its list. */
    private static String shorten(String text) {
        int space = text.lastIndexOf(' ', INFO_CHARACTERS);
        return text.length() <= INFO_CHARACTERS ? text : text.substring(0, space > 0 ? space : INFO_CHARACTERS) + "…";
    }

    private void clear() {
        for (TableItem item : list.getItems()) {
            if (item.getImage() != null) {
                item.getImage().dispose();
            }
        }
        list.removeAll();
    }

    private Image swatch(RGB color) {
        return new Image(list.getDisplay(), (gc, width, height) -> paint(gc, color, width, height), SWATCH, SWATCH);
    }

    private void paint(GC gc, RGB color, int width, int height) {
        gc.setBackground(color == null ? list.getBackground() : new Color(color));
        gc.fillRectangle(0, 0, width, height);
        gc.setForeground(list.getForeground());
        if (color == null) {
            gc.drawRectangle(0, 0, width - 1, height - 1);
        }
    }

    private void choose() {
        if (list.getSelectionCount() == 1) {
            Choice choice = (Choice) list.getSelection()[0].getData();
            close();
            choice.action().run();
        }
    }

    @Override
    public boolean close() {
        if (list != null && !list.isDisposed()) {
            clear();
        }
        return super.close();
    }

    /** Below the caret, or above it where there is no room; never over the passage's last line. */
    @Override
    protected Point getInitialLocation(Point size) {
        Point caret = over().toDisplay(over().getLocationAtOffset(over().getSelection().y));
        int line = over().getLineHeight(Math.max(0, over().getSelection().y - 1));
        Rectangle screen = over().getMonitor().getClientArea();
        int below = caret.y + line + 4;
        int y = below + size.y <= screen.y + screen.height ? below : Math.max(screen.y, caret.y - size.y - 4);
        return new Point(Math.clamp(caret.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)), y);
    }

    @Override
    protected void adjustBounds() {
        Shell shell = getShell();
        shell.setMinimumSize(260, 160);
    }
}
