/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

/**
 * A Markdown code fence that is closed.
 *
 * @param start where its opening line starts
 * @param end where its closing line ends, without the line's terminator
 */
public record Fence(int start, int end) {
}
