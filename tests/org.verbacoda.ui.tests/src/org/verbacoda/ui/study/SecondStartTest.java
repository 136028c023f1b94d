/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;

/** The next day, in a new process on the workspace that {@link FirstStartTest} left. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class SecondStartTest {

    /** A line of the transcript that {@link FirstStartTest} codes. */
    static final String CODED_LINE = "Interviewer: What couldn't you bear?";
    /** The passage of that line that it codes. */
    static final String CODED = "What couldn't you bear?";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @Test
    void studyThatWasOpenLastOpensByItself() {
        bot.viewByTitle("Study").bot().tree().getTreeItem("Transcripts  9");
        assertEquals(SampleCopy.folder(), OpenStudy.session().orElseThrow().snapshot().layout().root());
        bot.waitUntil(Conditions.holds("the problems are not 9",
                () -> bot.viewByTitle("Problems").bot().tree().texts().size() == 9));
    }

    @Test
    void editorsThatWereOpenAreOpenAgain() {
        bot.editorByTitle("repair_01.md");
        assertEquals(List.of("repair_01.md"), bot.editors());
    }

    @Test
    void recentStudiesAreInTheFileMenuNewestFirst() {
        List<String> recent = bot.menu("File").menu("Recent Studies").menuItems();
        assertEquals("1 repair-cafe", recent.get(0).substring(0, 13));
        assertEquals("2 new-study", recent.get(1).substring(0, 11));
    }

    @Test
    void viewThatWasClosedStaysClosedAndTheOthersAreThere() {
        assertEquals(Set.of("Study", "Outline", "Codebook", "Problems"), Set.copyOf(bot.views()));
    }

    @Test
    void codingIsThere() {
        TestStudy study = new TestStudy(SampleCopy.folder());
        bot.waitUntil(Conditions.holds("the Study view says " + study.shownBehind("repair_01"),
                () -> study.shownBehind("repair_01").startsWith("61 coded")));
        assertEquals(List.of("company-v5d1 " + CODED),
                study.coded("repair_01").stream().map(line -> line.code() + " " + line.quote()).toList());
    }
}
