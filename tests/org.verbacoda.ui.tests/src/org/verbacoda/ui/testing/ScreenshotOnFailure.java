/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.testing;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.verbacoda.bot.SWTWorkbenchBot;

/**
 * Leaves a picture of the screen in the folder of build results when a test fails, then closes the dialogs it left,
 * which would let the tests behind it fail too.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class ScreenshotOnFailure implements AfterTestExecutionCallback, LifecycleMethodExecutionExceptionHandler {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            take(context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
        }
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        take(context.getRequiredTestClass().getSimpleName());
        throw failure;
    }

    private static void take(String name) {
        SWTWorkbenchBot bot = new SWTWorkbenchBot();
        bot.captureScreenshot(Path.of(System.getProperty("verbacoda.tests.folder"), name + ".png").toString());
        bot.closeAllShells();
    }
}
