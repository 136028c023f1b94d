/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.anchors;

/** What edits do to the words: it decides what becomes of a passage of which they replace everything. */
public enum Wording {

    /** They write the same in another way, as a repair or a speaker's new name: such a passage is what stands there now. */
    STAYS,

    /** They put other words in: such a passage is orphaned, and stays to be reviewed with the words it had. */
    CHANGES
}
