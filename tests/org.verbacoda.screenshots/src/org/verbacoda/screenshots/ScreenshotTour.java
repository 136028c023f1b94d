/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.screenshots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.bot.BotApplication;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBot;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTBotTable;
import org.verbacoda.bot.SWTBotTree;
import org.verbacoda.bot.SWTBotTreeItem;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.study.StudyOpener;

/**
 * Goes through the workbench and takes pictures on the way. It starts without a study; the argument {@code -tour} is
 * followed by the folder of the study to open, and that by the folder the pictures go to.
 */
public final class ScreenshotTour extends BotApplication {

    private static final String CODED = "repair_03.md";
    private static final String WITH_PROBLEMS = "repair_07.md";
    /** Lines, from 0, at which the texts are shown: where much is coded, and where much is wrong. */
    private static final int CODED_LINE = 26;
    private static final int PROBLEM_LINE = 36;
    /** Where a speaker's name is misspelt. */
    private static final int SLIP_LINE = 37;

    @Override
    protected void run(SWTWorkbenchBot bot, List<String> arguments) throws InterruptedException {
        Path study = Path.of(arguments.get(arguments.indexOf("-tour") + 1));
        Path pictures = Path.of(arguments.get(arguments.indexOf("-tour") + 2));
        fillScreen();
        Picture.take(pictures.resolve("empty-window.png"));
        newStudy(bot, pictures);
        open(bot, study);
        for (String theme : List.of("Light", "Dark")) {
            bot.menu("Window").menu("Theme").menu(theme).click();
            String suffix = "-" + theme.toLowerCase(Locale.ROOT) + ".png";
            SWTBotEclipseEditor editor = transcript(bot, CODED, CODED_LINE);
            bot.viewByTitle("Matrix").bot().natTable().click(2, 2);
            Picture.take(pictures.resolve("workbench" + suffix));
            popup(bot, editor, pictures.resolve("codes" + suffix));
            SWTBotEclipseEditor faulty = transcript(bot, WITH_PROBLEMS, PROBLEM_LINE);
            bot.viewByTitle("Problems");
            Picture.take(pictures.resolve("problems" + suffix));
            fixes(bot, faulty, pictures.resolve("fixes" + suffix));
            rename(bot, faulty, pictures.resolve("rename" + suffix));
            search(bot, pictures.resolve("search" + suffix));
            importing(bot, study, pictures.resolve("import" + suffix));
        }
        bot.menu("Window").menu("Theme").menu("Light").click();
        bot.menu("Help").menu("First Steps").click();
        Picture.take(pictures.resolve("help.png"));
    }

    /** There is no window manager here that would do it. */
    private static void fillScreen() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            shell.setLocation(0, 0);
            // The size counts a frame, which there is none of, and not the menu bar, which is inside
            Rectangle trim = shell.computeTrim(0, 0, display.getBounds().width, display.getBounds().height);
            shell.setSize(trim.width, trim.height - shell.toDisplay(0, 0).y);
        });
    }

    private static void newStudy(SWTWorkbenchBot bot, Path pictures) throws InterruptedException {
        bot.menu("File").menu("New Study...").click();
        SWTBotShell dialog = bot.shell("New Study");
        dialog.bot().text(0).setText("Allotment Gardeners");
        dialog.bot().text(1).setText("/home/ada/studies/allotment");
        Picture.take(pictures.resolve("new-study.png"));
        dialog.bot().button("Cancel").click();
        bot.waitUntil(Conditions.holds("the dialog stays open", () -> !dialog.isOpen()));
    }

    private static void open(SWTWorkbenchBot bot, Path study) {
        StudyOpener.open(study);
        bot.waitUntil(Conditions.holds("the study is not open", () -> bot.title().endsWith(" - Verbacoda")), 60_000);
    }

    private static SWTBotEclipseEditor transcript(SWTWorkbenchBot bot, String name, int line) {
        SWTBotTree tree = bot.viewByTitle("Study").bot().tree();
        SWTBotTreeItem transcripts = tree.getTreeItem(starting(bot, tree::texts, "Transcripts")).expand();
        transcripts.getNode(starting(bot, transcripts::getNodes, name)).doubleClick();
        SWTBotEclipseEditor editor = bot.editorByTitle(name).show();
        editor.navigateTo(line, 0);
        return editor;
    }

    /** What starts with this, once it is there; counts stand behind it. */
    private static String starting(SWTWorkbenchBot bot, Supplier<List<String>> texts, String start) {
        bot.waitUntil(Conditions.holds(start + " is not there",
                () -> texts.get().stream().anyMatch(text -> text.startsWith(start))));
        return texts.get().stream().filter(text -> text.startsWith(start)).findFirst().orElseThrow();
    }

    private static void fixes(SWTWorkbenchBot bot, SWTBotEclipseEditor editor, Path picture)
            throws InterruptedException {
        editor.show();
        editor.navigateTo(SLIP_LINE, 3);
        editor.pressShortcut("CTRL", "1");
        SWTBotTable list = bot.popupTable();
        bot.waitUntil(Conditions.holds("no fix is listed", () -> list.rowCount() > 0));
        Picture.take(picture);
        Keyboard.pressShortcut("ESC");
    }

    /** Shows what would be renamed, and renames nothing. */
    private static void rename(SWTWorkbenchBot bot, SWTBotEclipseEditor editor, Path picture)
            throws InterruptedException {
        editor.show();
        editor.navigateTo(SLIP_LINE - 2, 3);
        editor.pressShortcut("F2"); // the text is coded, and so locked
        editor.pressShortcut("ALT", "SHIFT", "r");
        SWTBotShell dialog = bot.shell("Rename Speaker");
        dialog.bot().button("In all transcripts of the study").click();
        dialog.bot().text(0).setText("Host");
        bot.waitUntil(Conditions.holds("the files are not listed", () -> dialog.bot().table().rowCount() > 1));
        Picture.take(picture);
        dialog.bot().button("Cancel").click();
        bot.waitUntil(Conditions.holds("the dialog stays open", () -> !dialog.isOpen()));
        editor.pressShortcut("F2");
    }

    private static void search(SWTWorkbenchBot bot, Path picture) throws InterruptedException {
        bot.menu("Edit").menu("Search Transcripts...").click();
        SWTBot dialog = bot.shell("Search").bot();
        dialog.comboBox(0).setText("mend");
        dialog.button("Search").click();
        SWTBot view = bot.viewByTitle("Search").bot();
        bot.waitUntil(Conditions.holds("nothing is found", () -> !view.tree().texts().isEmpty()));
        Picture.take(picture);
        bot.viewByTitle("Search").close();
    }

    /** Shows what is recognised in a folder, and imports nothing. */
    private static void importing(SWTWorkbenchBot bot, Path study, Path picture) throws InterruptedException {
        Path folder = study.resolveSibling("second-round");
        try {
            Files.createDirectories(folder.resolve("group"));
            Files.write(folder.resolve("Interview Odile.txt"), "Interviewer: Ça va ?\r\nOdile: Oui.\r\nOdile: Si.\r\nOdile: Bof."
                    .getBytes(Charset.forName("windows-1252")));
            Files.writeString(folder.resolve("Recording 12.mp3"), "");
            Files.writeString(folder.resolve("group/group 1.md"), "Moderator: Hello.\n\nParticipant 1: Hello.\n");
            Files.writeString(folder.resolve("repair_03.md"), "Interviewer: Again?\n\nParticipant: Again.\n");
            Files.writeString(folder.resolve("notes.docx"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bot.menu("File").menu("Import Transcripts...").click();
        SWTBotShell wizard = bot.shell("Import Transcripts");
        wizard.bot().text(0).setText(folder.toString());
        wizard.bot().button("Next >").click();
        bot.waitUntil(Conditions.holds("the files are not listed", () -> wizard.bot().table().rowCount() == 5));
        Picture.take(picture);
        wizard.bot().button("Cancel").click();
        bot.waitUntil(Conditions.holds("the wizard stays open", () -> !wizard.isOpen()));
    }

    private static void popup(SWTWorkbenchBot bot, SWTBotEclipseEditor editor, Path picture) throws InterruptedException {
        editor.selectRange(CODED_LINE, 0, 40);
        editor.pressShortcut("ENTER");
        SWTBotShell popup = bot.popup("Code the passage");
        Picture.take(picture);
        popup.close();
    }
}
