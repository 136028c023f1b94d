/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Brings what Xtext logs through log4j, from warnings up, into the workbench's log. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class LibraryLog extends AppenderSkeleton {

    /** To be called before Xtext is used. */
    static void connect() {
        Logger.getRootLogger().setLevel(Level.WARN);
        Logger.getRootLogger().addAppender(new LibraryLog());
    }

    @Override
    protected void append(LoggingEvent event) {
        ThrowableInformation cause = event.getThrowableInformation();
        int severity = event.getLevel().isGreaterOrEqual(Level.ERROR) ? IStatus.ERROR : IStatus.WARNING;
        ILog.of(LibraryLog.class).log(new Status(severity, event.getLoggerName(), event.getRenderedMessage(),
                cause == null ? null : cause.getThrowable()));
    }

    @Override
    public void close() {
        // nothing is held open
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
