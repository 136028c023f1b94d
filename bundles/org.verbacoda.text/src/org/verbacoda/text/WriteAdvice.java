/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;

/** What to do about a file that can't be written. */
final class WriteAdvice {

    private WriteAdvice() {
    }

    /** A sentence to put behind the reason; empty if there is nothing to advise. */
    static String of(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        // Linux and macOS, a quota, Windows: Java has no type for it
        if (message.contains("no space left") || message.contains("quota exceeded")
                || message.contains("not enough space")) {
            return ". The disk is full: make room and save again; the file is as it was.";
        }
        if (failure instanceof AccessDeniedException || message.contains("read-only file system")) {
            return ". It can't be written to: change who may write there, or work on a copy; the file is as it was.";
        }
        return "";
    }
}
