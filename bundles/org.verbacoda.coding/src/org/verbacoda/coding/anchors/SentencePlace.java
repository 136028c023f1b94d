/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.List;

/**
 * Where a sentence of the cited text is in the present one.
 *
 * @param kind what became of it
 * @param isSure whether that is beyond doubt
 * @param first what is left of it, in order, and of equally good explanations the one further in front
 * @param last the same further behind; differs from {@code first} only where words are repeated
 * @param from where it was looked for in the present text, if it is not there as it was
 * @param to the end of that, exclusive
 */
record SentencePlace(Kind kind, boolean isSure, List<Piece> first, List<Piece> last, int from, int to) {

    /** What can become of a sentence. */
    enum Kind {
        /** It stands between its neighbours, as it was or changed. */
        IN_PLACE,
        /** It stands elsewhere. */
        MOVED,
        /** It is nowhere. */
        GONE
    }
}
