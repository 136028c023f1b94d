/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.screenshots;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** A picture of the screen at rest. */
final class Picture {

    private static final int MOST_TRIES = 60;
    private static final int BETWEEN = 400;
    /** How often the screen has to look the same, so that what starts late is not missed. */
    private static final int SAME = 4;

    private Picture() {
    }

    /** Takes it, once the screen looks the same for a while. */
    static void take(Path file) throws InterruptedException {
        @Nullable ImageData before = null;
        int same = 0;
        for (int tries = 0; tries < MOST_TRIES && same < SAME; tries++) {
            Thread.sleep(BETWEEN);
            ImageData now = screen();
            same = before != null && Arrays.equals(before.data, now.data) ? same + 1 : 0;
            before = now;
        }
        if (before == null || same < SAME) {
            throw new IllegalStateException("The window does not come to rest, so there is no picture " + file);
        }
        ImageLoader loader = new ImageLoader();
        loader.compression = 9;
        loader.data = new ImageData[] {before};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        System.out.println("picture: " + file.getFileName());
    }

    private static ImageData screen() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        return display.syncCall(() -> {
            Rectangle bounds = display.getBounds();
            Image image = new Image(display, bounds.width, bounds.height);
            GC gc = new GC(display);
            try {
                gc.copyArea(image, 0, 0);
                return image.getImageData();
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }
}
