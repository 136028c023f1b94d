/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.screenshots;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.bot.BotApplication;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
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
    private static final int PROBLEM_LINE = 28;

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
            transcript(bot, WITH_PROBLEMS, PROBLEM_LINE);
            bot.viewByTitle("Problems");
            Picture.take(pictures.resolve("problems" + suffix));
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
            shell.setBounds(shell.computeTrim(0, 0, display.getBounds().width, display.getBounds().height));
            shell.setLocation(0, 0);
        });
    }

    private static void newStudy(SWTWorkbenchBot bot, Path pictures) throws InterruptedException {
        bot.menu("File").menu("New Study...").click();
        SWTBotShell dialog = bot.shell("New Study");
        dialog.bot().text(0).setText("Allotment Gardeners");
        dialog.bot().text(1).setText("/home/ada/studies/allotment");
        Picture.take(pictures.resolve("new-study.png"));
        dialog.bot().button("Cancel").click();
        bot.waitUntil(Conditions.shellCloses(dialog));
    }

    private static void open(SWTWorkbenchBot bot, Path study) {
        StudyOpener.open(study);
        bot.waitUntil(Conditions.holds("the study is not open", () -> bot.title().endsWith(" - Verbacoda")), 60_000);
    }

    private static SWTBotEclipseEditor transcript(SWTWorkbenchBot bot, String name, int line) {
        bot.viewByTitle("Study").bot().tree().expandNode("Transcripts", name).doubleClick();
        SWTBotEclipseEditor editor = bot.editorByTitle(name).show();
        editor.navigateTo(line, 0);
        return editor;
    }

    private static void popup(SWTWorkbenchBot bot, SWTBotEclipseEditor editor, Path picture) throws InterruptedException {
        editor.selectRange(CODED_LINE, 0, 40);
        editor.contextMenu("Code the Passage...").click();
        SWTBotShell popup = bot.popup("Code the passage");
        Picture.take(picture);
        popup.close();
    }
}
