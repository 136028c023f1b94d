/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

/** How sure it is where a passage is now. */
public enum Placement {
    /** Its very words stand where they stood, however far the text in front has pushed them. */
    EXACT,
    /** Its words were moved elsewhere, or changed in part; where they are now is beyond doubt. */
    MOVED,
    /** It is orphaned: its words are gone, or could be in several places. A person has to look. */
    TO_REVIEW
}
