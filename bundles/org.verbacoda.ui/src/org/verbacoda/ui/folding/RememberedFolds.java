/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.folding;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is folded in the transcripts that have been closed since the start, so that they open again as they were. */
final class RememberedFolds {

    private static final Map<Path, Set<String>> FOLDED = new ConcurrentHashMap<>();

    private RememberedFolds() {
    }

    /** Keeps the names of what is folded in a file. */
    static void keep(Path file, Set<String> names) {
        FOLDED.put(file, Set.copyOf(names));
    }

    /** What was kept last; none if nothing was. */
    static Set<String> of(Path file) {
        return FOLDED.getOrDefault(file, Set.of());
    }
}
