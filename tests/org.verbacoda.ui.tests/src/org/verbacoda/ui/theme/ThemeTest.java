/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBotStyledText;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;

/** The theme is chosen in the menu, and what is drawn by us follows at once. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class ThemeTest {

    private static final RGB WHITE = new RGB(255, 255, 255);

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @AfterEach
    void goBack() {
        choose("As the System Has It");
        bot.viewByTitle("Help").close();
    }

    @Test
    void darkAndLightShowAtOnceAndTextIsReadableInBoth() {
        bot.menu("Help").menu("First Steps").click();
        choose("Dark");
        bot.waitUntil(Conditions.holds("it does not get dark", () -> Contrast.luminance(background()) < 0.2));
        assertReadable();
        choose("Light");
        bot.waitUntil(Conditions.holds("it does not get light", () -> Contrast.between(background(), WHITE) < 1.3));
        assertReadable();
    }

    /** Text at 4.5 to 1 and better, as WCAG 2.2 (1.4.3) has it. */
    private void assertReadable() {
        bot.waitUntil(Conditions.holds("counts don't follow", () -> Contrast.between(counts(), background()) >= 4.5));
        SWTBotStyledText help = bot.viewByTitle("Help").bot().styledText();
        bot.waitUntil(Conditions.holds("the text does not follow what is behind it",
                () -> Contrast.between(help.getForeground(), background()) >= 4.5));
        bot.waitUntil(Conditions.jobsAreIdle());
        RGB text = help.getForeground();
        assertTrue(Contrast.between(text, background()) >= 4.5, () -> text + " on " + background());
    }

    private void choose(String theme) {
        bot.menu("Window").menu("Theme").menu(theme).click();
    }

    /** What is behind the text of the help. */
    private RGB background() {
        return bot.viewByTitle("Help").bot().styledText().getBackground();
    }

    private static RGB counts() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        return display.syncCall(() -> JFaceResources.getColorRegistry().getRGB(JFacePreferences.COUNTER_COLOR));
    }
}
