/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Finds widgets below a control, waiting until they are there. */
public class SWTBot {

    private final Supplier<Optional<Control>> root;

    SWTBot(Supplier<Optional<Control>> root) {
        this.root = root;
    }

    /** The shell with this title. */
    public SWTBotShell shell(String title) {
        return new SWTBotShell(find("a shell '" + title + "'", () -> Arrays.stream(UIThread.display().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title)).toList(), 0));
    }

    /** The button with this label. */
    public SWTBotButton button(String label) {
        return new SWTBotButton(find(Button.class, "a button '" + label + "'",
                button -> Finder.plain(button.getText()).equals(label), 0));
    }

    /** The text field of this number, from 0. */
    public SWTBotText text(int index) {
        return new SWTBotText(find(Text.class, "text field " + index, text -> (text.getStyle() & SWT.READ_ONLY) == 0,
                index));
    }

    /** The link with this text. */
    public SWTBotLink link(String text) {
        return new SWTBotLink(find(Link.class, "a link '" + text + "'",
                link -> Finder.plain(link.getText().replaceAll("</?a>", "")).equals(text), 0));
    }

    /** The first tree. */
    public SWTBotTree tree() {
        return new SWTBotTree(find(Tree.class, "a tree", tree -> true, 0));
    }

    private <T extends Control> T find(Class<T> type, String what, Predicate<T> wanted, int index) {
        return find(what, () -> {
            Optional<Control> below = root.get();
            return below.isPresent() ? Finder.all(below.get(), type, wanted) : List.of();
        }, index);
    }

    private <T> T find(String what, Supplier<List<T>> finder, int index) {
        try {
            waitUntil(condition(what + " was not found", () -> UIThread.get(finder).size() > index));
        } catch (TimeoutException e) {
            throw new WidgetNotFoundException(String.valueOf(e.getMessage()));
        }
        return UIThread.get(() -> finder.get().get(index));
    }

    static ICondition condition(String failure, Supplier<Boolean> test) {
        return new ICondition() {
            @Override
            public boolean test() {
                return test.get();
            }

            @Override
            public String getFailureMessage() {
                return failure;
            }
        };
    }

    /** Waits for a condition. */
    public void waitUntil(ICondition condition) {
        waitUntil(condition, SWTBotPreferences.TIMEOUT);
    }

    /** Waits for a condition, so many milliseconds at most. */
    public void waitUntil(ICondition condition, long timeout) {
        long end = System.nanoTime() + timeout * 1_000_000;
        while (!condition.test()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException(condition.getFailureMessage() + " (waited " + timeout + " ms)");
            }
            sleep(SWTBotPreferences.POLL_DELAY);
        }
    }

    /** Waits without a condition; for what must not happen. */
    public void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted", e);
        }
    }

    /** The number of visible shells. */
    public int shellCount() {
        return UIThread.get(() -> (int) Arrays.stream(UIThread.display().getShells()).filter(Shell::isVisible).count());
    }
}
