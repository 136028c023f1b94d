/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import java.util.List;

import org.verbacoda.ui.coding.RecentCodes;
import org.verbacoda.workspace.OpenStudy;

/** The keys that give a code in Coding mode, as they were when last asked for. For the UI thread. */
final class CodeKeys {

    private List<String> recent = List.of();

    /** Asks anew which codes were used last. */
    void refresh() {
        recent = OpenStudy.session().map(session -> RecentCodes.of(session).codes().stream().map(code -> code.id())
                .toList()).orElse(List.of());
    }

    /** The key of a code, 1 to 9; 0 if it has none. */
    int key(String id) {
        return recent.indexOf(id) + 1;
    }
}
