/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.Arrays;

/** A few places, each once, while they are found. */
final class PlaceList {

    private final int[] places;
    private int count;

    /** A list for at most so many. */
    PlaceList(int most) {
        places = new int[most];
    }

    /** Adds a place unless it is there. */
    void add(int place) {
        for (int i = 0; i < count; i++) {
            if (places[i] == place) {
                return;
            }
        }
        places[count++] = place;
    }

    int[] toArray() {
        return count == places.length ? places : Arrays.copyOf(places, count);
    }
}
