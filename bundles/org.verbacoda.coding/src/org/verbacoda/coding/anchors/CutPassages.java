/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.List;

/**
 * The passages that were cut out together with a text, to be put back where it is pasted first: they move with their
 * words, and are not copied by pasting again. Shared by the trackers of all transcripts; for one thread at a time.
 */
public final class CutPassages {

    /** A passage within the text, in UTF-16 units. */
    record Cut(String id, int start, int end) {
    }

    private final String text;
    private final List<Cut> passages;
    private boolean pasted;

    CutPassages(String text, List<Cut> passages) {
        this.text = text;
        this.passages = List.copyOf(passages);
    }

    /** The passages to put back where this text is pasted: none if it is another text, or was pasted before. */
    List<Cut> take(String pastedText) {
        if (pasted || !pastedText.equals(text)) {
            return List.of();
        }
        pasted = true;
        return passages;
    }
}
