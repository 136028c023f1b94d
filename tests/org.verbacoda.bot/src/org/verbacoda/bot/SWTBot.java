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
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
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

    /** The labels of the buttons to be pressed that are in sight. */
    public List<String> buttons() {
        return UIThread.get(() -> root.get().map(below -> Finder.all(below, Button.class,
                button -> (button.getStyle() & SWT.PUSH) != 0).stream().map(button -> Finder.plain(button.getText())).toList())
                .orElse(List.of()));
    }

    /** The titles of the tabs that are in sight. */
    public List<String> tabs() {
        return UIThread.get(() -> root.get().map(below -> Finder.all(below, CTabFolder.class, folder -> true).stream()
                .flatMap(folder -> Arrays.stream(folder.getItems())).map(CTabItem::getText).toList()).orElse(List.of()));
    }

    /** The texts of the fields that can only be read, as a dialog's message is. */
    public List<String> messages() {
        return UIThread.get(() -> root.get().map(below -> Finder.all(below, Text.class,
                text -> (text.getStyle() & SWT.READ_ONLY) != 0).stream().map(Text::getText).toList()).orElse(List.of()));
    }

    /** The box to be ticked with this label. */
    public SWTBotCheckBox checkBox(String label) {
        return new SWTBotCheckBox(find(Button.class, "a box '" + label + "'",
                button -> (button.getStyle() & SWT.CHECK) != 0 && Finder.plain(button.getText()).equals(label), 0));
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

    /** The first table. */
    public SWTBotTable table() {
        return new SWTBotTable(find(Table.class, "a table", table -> true, 0));
    }

    /** The first NatTable. */
    public SWTBotNatTable natTable() {
        return new SWTBotNatTable(find(NatTable.class, "a NatTable", table -> true, 0));
    }

    /** The first styled text. */
    public SWTBotStyledText styledText() {
        return styledText(0);
    }

    /** The styled text of this number, from 0. */
    public SWTBotStyledText styledText(int index) {
        return new SWTBotStyledText(find(StyledText.class, "styled text " + index, text -> true, index));
    }

    /** The combo of this number, from 0. */
    public SWTBotCombo comboBox(int index) {
        return new SWTBotCombo(find(Combo.class, "combo " + index, combo -> true, index));
    }

    /** The texts of the labels that are in sight. */
    public List<String> labels() {
        return UIThread.get(() -> root.get().map(below -> Finder.all(below, Label.class, label -> true).stream()
                .map(Label::getText).filter(text -> !text.isEmpty()).toList()).orElse(List.of()));
    }

    /** A window without a title bar that has a label with this text. */
    public SWTBotShell popup(String label) {
        return new SWTBotShell(UIThread.await("a popup '" + label + "'", () -> popups().filter(
                shell -> !Finder.all(shell, Label.class, each -> each.getText().equals(label)).isEmpty()).findFirst()));
    }

    /** The list in a window without a title bar: proposals, fixes. */
    public SWTBotTable popupTable() {
        return new SWTBotTable(UIThread.await("a list in a popup", () -> popups()
                .flatMap(shell -> Finder.all(shell, Table.class, table -> true).stream()).findFirst()));
    }

    /** The text of the hover, once there is one. */
    public String hoverText() {
        return UIThread.await("a hover", () -> popups().flatMap(shell -> Stream.concat(
                Finder.all(shell, StyledText.class, text -> true).stream().map(StyledText::getText),
                Finder.all(shell, Text.class, text -> true).stream().map(Text::getText)))
                .filter(text -> !text.isBlank()).findFirst());
    }

    private static Stream<Shell> popups() {
        return Arrays.stream(UIThread.display().getShells()).flatMap(
                shell -> Stream.concat(Stream.of(shell), Arrays.stream(shell.getShells())))
                .filter(shell -> shell.isVisible() && shell.getText().isEmpty());
    }

    private <T extends Control> T find(Class<T> type, String what, Predicate<T> wanted, int index) {
        return find(what, () -> {
            Optional<Control> below = root.get();
            return below.isPresent() ? Finder.all(below.get(), type, wanted) : List.of();
        }, index);
    }

    private <T> T find(String what, Supplier<List<T>> finder, int index) {
        return UIThread.await(what, () -> finder.get().stream().skip(index).findFirst());
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
