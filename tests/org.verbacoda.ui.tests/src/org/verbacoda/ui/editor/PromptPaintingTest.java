/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** A letter is on the screen when its key has been handled, not only with the toolkit's next frame. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class PromptPaintingTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllEditors();
    }

    @Test
    void aLetterIsOnTheScreenBeforeTheNextFrameAndLooksAsItDoesThen() throws Exception {
        assumeTrue("gtk".equals(SWT.getPlatform()), "other toolkits paint when they are told to");
        SWTBotEclipseEditor editor = TestStudy.make("prompt-study", "prompt").open().transcript("prompt");
        editor.navigateTo(TestStudy.FIRST_ANSWER, "Participant: My brother".length());
        Display display = Display.getDefault();
        StyledText[] text = new StyledText[1];
        int[][] seen = new int[3][];
        Listener afterKey = event -> seen[1] = line(text[0]);
        display.syncExec(() -> {
            text[0] = (StyledText) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()
                    .getAdapter(Control.class);
            text[0].addListener(SWT.KeyDown, afterKey); // which hears of it behind the editor
            seen[0] = line(text[0]);
        });
        editor.typeText("x");
        display.syncExec(() -> {
            text[0].removeListener(SWT.KeyDown, afterKey);
            seen[2] = line(text[0]);
        });
        assertFalse(Arrays.equals(seen[0], seen[1]), "nothing of the letter was to be seen");
        assertArrayEquals(seen[2], seen[1]);
    }

    /** What the screen, not the program, holds of the line with the caret: all but the caret itself, which blinks. */
    private static int[] line(StyledText text) {
        Rectangle caret = text.getCaret().getBounds();
        Point place = text.toDisplay(0, caret.y);
        Image image = new Image(text.getDisplay(), text.getClientArea().width - text.getRightMargin(), caret.height);
        GC gc = new GC(text.getDisplay());
        try {
            gc.copyArea(image, place.x, place.y);
            ImageData data = image.getImageData();
            int[] pixels = new int[data.width * data.height];
            for (int i = 0; i < pixels.length; i++) {
                int x = i % data.width;
                pixels[i] = x >= caret.x - 1 && x <= caret.x + caret.width ? 0 : data.getPixel(x, i / data.width);
            }
            return pixels;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
