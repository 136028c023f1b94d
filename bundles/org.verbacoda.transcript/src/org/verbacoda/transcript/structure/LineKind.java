/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

/** What a line of a transcript is. */
public enum LineKind {
    /** Nothing but white space. */
    BLANK,
    /** A Markdown heading of the header. */
    HEADING,
    /** A {@code **Key:** value} line of the header. */
    METADATA,
    /** The line of dashes that ends the header. */
    RULER,
    /** A line that opens with the label of a speaker. */
    LABEL,
    /** Anything else. */
    TEXT
}
