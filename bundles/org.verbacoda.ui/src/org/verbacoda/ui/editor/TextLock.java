/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Why the text of a transcript is not to be changed. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TextLock {

    private TextLock() {
    }

    /** What isn't UTF-8 can't be written as it was read. */
    static Optional<String> reason(IFile file) {
        if (file != null && !TranscriptDocumentProvider.shared().isUtf8(file)) {
            return Optional.of(file.getName() + " isn't UTF-8, so its text is only to be read and coded; to edit it,"
                    + " save it as UTF-8 with another program");
        }
        return Optional.empty();
    }
}
