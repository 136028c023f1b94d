/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.turns;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A turn, as the output tells it.
 *
 * @param file how its file was reached
 * @param transcript the transcript's id, if it has one
 * @param turn its number, from 1
 * @param speaker who speaks
 * @param line the line of its label, from 1
 * @param start where its text starts, in code points of the normalised text
 * @param end where its text ends, exclusive, in code points of the normalised text
 * @param text its text: everything behind the label up to the next turn, without blank space at either end
 */
record TurnRow(Path file, Optional<String> transcript, int turn, String speaker, int line, int start, int end,
        String text) {
}
