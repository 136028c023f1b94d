/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

/** A study that can't be opened or written. The message is one line: which file, what is wrong, what to do. */
public class StudyException extends IOException {

    private static final long serialVersionUID = 1L;

    public StudyException(String message) {
        super(message);
    }

    public StudyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
