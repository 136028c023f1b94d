/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    private final AtomicBoolean pasted;

    CutPassages(String text, List<Cut> passages) {
        this(text, passages, new AtomicBoolean());
    }

    private CutPassages(String text, List<Cut> passages, AtomicBoolean pasted) {
        this.text = text;
        this.passages = List.copyOf(passages);
        this.pasted = pasted;
    }

    /** Those of the passages that may go where this text is pasted; pasting any of them is pasting all. */
    public CutPassages only(Predicate<String> ids) {
        return new CutPassages(text, passages.stream().filter(each -> ids.test(each.id())).toList(), pasted);
    }

    /** The ids of their assignments. */
    public Set<String> ids() {
        return passages.stream().map(Cut::id).collect(Collectors.toSet());
    }

    /** The passages to put back where this text is pasted: none if it is another text, or was pasted before. */
    List<Cut> take(String pastedText) {
        return pastedText.equals(text) && pasted.compareAndSet(false, true) ? passages : List.of();
    }
}
