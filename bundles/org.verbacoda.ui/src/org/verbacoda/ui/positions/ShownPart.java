/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.positions;

/**
 * A stretch of a text as its widget shows it.
 *
 * @param start where it starts, in UTF-16 units of the widget's text
 * @param end where it ends, exclusive
 */
public record ShownPart(int start, int end) {
}
