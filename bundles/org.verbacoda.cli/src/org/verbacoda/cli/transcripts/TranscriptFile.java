/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.transcripts;

import java.nio.file.Path;

/**
 * A file to read as a transcript.
 *
 * @param path how it was reached: the path that was typed or, in a folder, that of the folder and the way from there
 * @param named whether it was typed itself, so that the command can't do its work without it
 */
public record TranscriptFile(Path path, boolean named) {
}
