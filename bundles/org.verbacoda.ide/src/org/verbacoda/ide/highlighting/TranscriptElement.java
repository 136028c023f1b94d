/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.highlighting;

/** What a stretch of a transcript is, other than what was said. */
public enum TranscriptElement {
    /** A heading of the header. */
    HEADING,
    /** The key of a {@code **Key:** value} line of the header. */
    HEADER_KEY,
    /** The line of dashes that ends the header. */
    RULER,
    /** A speaker's label: the name with its asterisks and the colon behind it. */
    SPEAKER,
    /** When something was said. */
    TIMESTAMP,
    /** What stands in the place of a name or another detail that was taken out: {@code [REDACTED]}. */
    REDACTION,
    /** What the transcriber put in brackets: {@code [laughs]}, {@code [inaudible]}. */
    ANNOTATION
}
