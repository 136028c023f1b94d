/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** What the index knows of every transcript and every assignment file, in the order of their paths: what is cached. */
record IndexedFiles(List<TranscriptEntry> transcripts, List<CodingEntry> codings,
        List<CarriedEntry> carried) {

    static final IndexedFiles NONE = new IndexedFiles(List.of(), List.of(), List.of());

    /** The assignment files, with their positions in the present texts as far as they were carried over. */
    List<CodingEntry> presentCodings() {
        if (carried.isEmpty()) {
            return codings;
        }
        Map<String, @Nullable CodingEntry> present = new HashMap<>();
        carried.forEach(entry -> present.put(entry.coding().path(), entry.coding()));
        List<CodingEntry> all = new ArrayList<>(codings.size());
        for (CodingEntry coding : codings) {
            @Nullable CodingEntry entry = present.get(coding.path());
            all.add(entry == null ? coding : entry);
        }
        return List.copyOf(all);
    }
}
