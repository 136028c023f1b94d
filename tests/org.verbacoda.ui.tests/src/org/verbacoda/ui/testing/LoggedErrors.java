/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets a test fail during which the workbench has logged an error, as it does of every exception that nobody caught:
 * what the test looked at may be right all the same.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class LoggedErrors implements BeforeAllCallback, AfterTestExecutionCallback {

    private static final List<String> ERRORS = new CopyOnWriteArrayList<>();
    private static final ILogListener LISTENER = LoggedErrors::logging;

    private static void logging(IStatus status, String bundle) {
        if (status.getSeverity() == IStatus.ERROR) {
            StringWriter text = new StringWriter();
            text.write(bundle + ": " + status.getMessage() + "\n");
            if (status.getException() != null) {
                status.getException().printStackTrace(new PrintWriter(text, true));
            }
            ERRORS.add(text.toString());
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Platform.addLogListener(LISTENER); // the same one only once
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (!ERRORS.isEmpty()) {
            String errors = String.join("\n", ERRORS);
            ERRORS.clear();
            throw new AssertionError("The workbench has logged errors:\n" + errors);
        }
    }
}
