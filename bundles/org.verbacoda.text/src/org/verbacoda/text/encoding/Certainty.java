/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

/** How sure it is that characters which could be encoding damage are. */
public enum Certainty {
    /** They make no sense as they stand: repaired unasked. */
    CERTAIN,
    /** They may be meant as they stand: shown, and repaired only if the user says so. */
    POSSIBLE
}
