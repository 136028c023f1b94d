/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.highlighting;

/**
 * A stretch of a transcript that is more than text.
 *
 * @param start where it starts, in UTF-16 units of the text
 * @param end where it ends, exclusive
 * @param speaker which speaker a {@link TranscriptElement#SPEAKER} is, by order of first appearance, from 0; else -1
 */
public record TranscriptRange(int start, int end, TranscriptElement element, int speaker) {

    TranscriptRange(int start, int end, TranscriptElement element) {
        this(start, end, element, -1);
    }
}
