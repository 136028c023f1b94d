/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IStartup;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.text.TextDigest;
import org.verbacoda.ui.testing.TestStudy;

/**
 * What goes on in the workbench that {@link LeavingAndComingBackTest} starts twice: a person opens a transcript and leaves,
 * comes back and says what is there. Both leave by File &gt; Exit, as the window's state is kept by a proper end only.
 */
public final class RestartedWorkbench implements IStartup {

    /** The system property that holds the folder of the study of which a transcript is to be opened. */
    static final String LEAVING = "verbacoda.tests.leaving";
    /** The system property that holds the folder of the study that is expected to be open. */
    static final String COMING_BACK = "verbacoda.tests.comingBack";
    /** What the line of a report begins with. */
    static final String REPORT = "SEEN ";

    @Override
    public void earlyStartup() {
        run(LEAVING, RestartedWorkbench::leave);
        run(COMING_BACK, RestartedWorkbench::tell);
    }

    private interface Task {

        void in(SWTWorkbenchBot bot, TestStudy study);
    }

    private static void run(String property, Task task) {
        @Nullable String folder = System.getProperty(property);
        if (folder != null) {
            new Thread(() -> {
                SWTWorkbenchBot bot = new SWTWorkbenchBot();
                TestStudy study = new TestStudy(Path.of(folder));
                bot.waitUntil(Conditions.holds("the study is not open", () -> !study.transcripts().isEmpty()));
                task.in(bot, study);
                bot.menu("File").menu("Exit").click();
            }, "A person who comes and goes").start();
        }
    }

    private static void leave(SWTWorkbenchBot bot, TestStudy study) {
        SWTBotEclipseEditor editor = study.transcript("talk");
        bot.waitUntil(Conditions.holds("no colour behind the text", () -> isCoded(editor)));
        String answer = editor.getText().lines().toList().get(TestStudy.FIRST_ANSWER);
        editor.selectRange(TestStudy.FIRST_ANSWER, answer.indexOf("brother"), "brother".length());
    }

    private static boolean isCoded(SWTBotEclipseEditor editor) {
        return editor.getStyledText().getBackground(editor.getText().indexOf("My brother")).isPresent();
    }

    private static void tell(SWTWorkbenchBot bot, TestStudy study) {
        report("editors " + bot.editors());
        SWTBotEclipseEditor editor = bot.editorByTitle("talk.md");
        bot.waitUntil(Conditions.holds("no colour behind the text", () -> isCoded(editor)));
        report("text " + TextDigest.of(editor.getText()));
        report("selected " + editor.getSelection());
        report("editable " + editor.getStyledText().getEditable());
        report("coded " + isCoded(editor));
    }

    private static void report(String seen) {
        System.out.println(REPORT + seen);
    }
}
