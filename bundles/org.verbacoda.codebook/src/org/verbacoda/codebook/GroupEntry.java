/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import java.util.List;

/**
 * Codes that belong together apart from the tree.
 *
 * @param members ids of codes of the snapshot, in the order of the text, each once; aliases are resolved
 */
public record GroupEntry(String name, List<String> members) {

    public GroupEntry {
        members = List.copyOf(members);
    }
}
