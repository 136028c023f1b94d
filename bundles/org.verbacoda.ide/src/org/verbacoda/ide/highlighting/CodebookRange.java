/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.highlighting;

/**
 * A stretch of a codebook's text.
 *
 * @param start where it starts, in UTF-16 units of the text
 * @param end where it ends, exclusive
 */
public record CodebookRange(int start, int end, CodebookElement element) {
}
