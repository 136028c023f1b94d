/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.List;

/** Finds passages of an earlier text again in the present one. Safe for use by any thread. */
public interface PassageFinder {

    /**
     * Where passages are now. Those given together are known to be of one text, and help in finding one another.
     *
     * @return one for each passage, in the same order
     */
    List<FoundPassage> find(List<CitedPassage> passages);
}
