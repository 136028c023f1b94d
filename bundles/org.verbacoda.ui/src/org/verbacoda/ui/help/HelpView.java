/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.help;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.verbacoda.ui.actions.RunningAction;

/** Shows pages of help. Links are followed with a click, or with Tab and Enter; Backspace goes back. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class HelpView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.verbacoda.ui.help";

    private static final String PAGE = "page";
    private static final int MARGIN = 16;

    private HelpHistory history = new HelpHistory(HelpPages.FIRST_STEPS);
    private HelpText page;
    private StyledText text;
    private HelpPainter painter;
    private RGB painted;
    private Action back;
    private Action forward;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String last = memento == null ? null : memento.getString(PAGE);
        if (last != null && HelpPages.all().contains(last)) {
            history = new HelpHistory(last);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PAGE, history.current());
    }

    @Override
    public void createPartControl(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        text.setCaret(null);
        painter = new HelpPainter(text);
        text.addMouseListener(MouseListener.mouseUpAdapter(this::clicked));
        text.addMouseMoveListener(event -> text.setCursor(link(event).isPresent()
                ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
        text.addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                ? !selectLink(1) : event.detail != SWT.TRAVERSE_TAB_PREVIOUS || !selectLink(-1));
        text.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        text.addPaintListener(event -> followTheme());
        createActions(getViewSite().getActionBars().getToolBarManager());
        show();
    }

    private void createActions(IToolBarManager bar) {
        back = action("Back (Backspace)", ISharedImages.IMG_TOOL_BACK, () -> history.back());
        forward = action("Forward", ISharedImages.IMG_TOOL_FORWARD, () -> history.forward());
        bar.add(back);
        bar.add(forward);
    }

    private Action action(String tip, String image, Runnable move) {
        Action action = new RunningAction(tip, () -> {
            move.run();
            show();
        });
        action.setToolTipText(tip);
        action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        return action;
    }

    /** Goes to a page of {@link HelpPages#all()}. */
    public void go(String name) {
        history.go(name);
        show();
    }

    /** The title of the page shown. */
    public String pageTitle() {
        return page.title();
    }

    private void show() {
        page = HelpPages.read(history.current());
        painted = text.getBackground().getRGB();
        painter.show(page);
        back.setEnabled(history.canGoBack());
        forward.setEnabled(history.canGoForward());
        setTitleToolTip(page.title());
    }

    /** After a change of theme the colours of links have to be others. */
    private void followTheme() {
        if (!text.getBackground().getRGB().equals(painted)) {
            int top = text.getTopIndex();
            painted = text.getBackground().getRGB();
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    painter.show(page);
                    text.setTopIndex(top);
                }
            });
        }
    }

    private Optional<HelpText.Span> link(MouseEvent event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? Optional.empty() : page.linkAt(offset);
    }

    private void clicked(MouseEvent event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            link(event).ifPresent(link -> go(link.target()));
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            page.linkAt(text.getSelection().x).ifPresent(link -> go(link.target()));
        } else if (event.keyCode == SWT.BS && history.canGoBack()) {
            back.run();
        }
    }

    /** Selects the next link, or the one before; whether there is one. */
    private boolean selectLink(int step) {
        List<HelpText.Span> links = page.spans().stream().filter(span -> span.kind() == HelpText.Kind.LINK).toList();
        int here = text.getSelectionCount() == 0 ? -1 : text.getSelection().x;
        Optional<HelpText.Span> next = step > 0 ? links.stream().filter(link -> link.start() > here).findFirst()
                : links.stream().filter(link -> link.start() < here).reduce((first, second) -> second);
        next.ifPresent(link -> text.setSelection(link.start(), link.end()));
        return next.isPresent();
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
