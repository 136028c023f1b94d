/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

/** Takes what two sequences have in common, in ascending order. */
@FunctionalInterface
interface MatchSink {

    /** From here on, so many elements are the same in both. */
    void match(int old, int fresh, int length);
}
