/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IStartup;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.TestStudy;

/**
 * What goes on in the workbench that {@link CodingThatIsKilledTest} starts and kills: word after word is coded by keys,
 * and reported on standard output as soon as a person would see its colour.
 */
public final class KilledWorkbench implements IStartup {

    /** The system property that holds the study's folder, and without which nothing happens. */
    static final String STUDY = "verbacoda.tests.killed";
    /** What the line of a report begins with. */
    static final String CODED = "CODED ";

    @Override
    public void earlyStartup() {
        @Nullable String folder = System.getProperty(STUDY);
        if (folder != null) {
            new Thread(() -> code(new TestStudy(Path.of(folder))), "A coder who will be interrupted").start();
        }
    }

    private static void code(TestStudy study) {
        TestStudy.sayWhoCodes();
        SWTWorkbenchBot bot = new SWTWorkbenchBot();
        bot.waitUntil(Conditions.holds("the study is not open", () -> !study.transcripts().isEmpty()));
        SWTBotEclipseEditor editor = study.transcript("talk");
        editor.pressShortcut("F2");
        String answer = editor.getText().lines().toList().get(TestStudy.FIRST_ANSWER);
        int line = editor.getText().indexOf(answer);
        String key = "ENTER";
        int start = answer.indexOf("My brother");
        while (start < answer.length()) {
            int end = answer.indexOf(' ', start) < 0 ? answer.length() : answer.indexOf(' ', start);
            editor.selectRange(TestStudy.FIRST_ANSWER, start, end - start);
            editor.pressShortcut(key);
            if (key.equals("ENTER")) {
                SWTBotShell popup = bot.popup("Code the passage");
                Keyboard.typeText("sil");
                bot.waitUntil(Conditions.holds("the list is not narrowed",
                        () -> CodingSteps.names(popup.bot()).size() == 1));
                Keyboard.pressShortcut("ENTER");
                key = "1";
            }
            int offset = line + start;
            bot.waitUntil(Conditions.holds("no colour behind the text",
                    () -> editor.getStyledText().getBackground(offset).isPresent()));
            System.out.println(CODED + answer.substring(start, end));
            start = end + 1;
        }
    }
}
