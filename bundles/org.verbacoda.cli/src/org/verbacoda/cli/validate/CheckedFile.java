/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verbacoda.transcript.TranscriptSettings;

/**
 * What is known of one file after it was checked by itself. Its text is gone by then: a study may be larger than the
 * memory.
 *
 * @param path how the file was reached
 * @param settings what holds in its study
 * @param id its transcript's id
 * @param problems what is wrong in it, in the order of its text
 */
record CheckedFile(Path path, TranscriptSettings settings, Optional<PlacedId> id, List<FileProblem> problems) {
}
