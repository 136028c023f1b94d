/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.transcripts;

import java.io.IOException;
import java.nio.file.Path;

import org.verbacoda.cli.command.CommandFailure;

/**
 * Something inside a folder that can't be read: a transcript, or a folder that may hold some.
 *
 * @param path how it was reached
 * @param cause what reading it ended with
 */
public record UnreadablePath(Path path, IOException cause) {

    /** Returns in words why it can't be read, without the path. */
    public String reason() {
        return CommandFailure.reason(cause);
    }
}
