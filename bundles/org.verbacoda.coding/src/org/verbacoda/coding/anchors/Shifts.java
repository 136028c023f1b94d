/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

/** By how much passages that were found have moved, by where they were. */
final class Shifts {

    /** Neighbours that far from a passage, in code points, say where it should be. */
    private static final int NEAR = 3_000;

    private final TreeMap<Integer, Integer> byPosition = new TreeMap<>();
    private final TreeMap<Integer, Integer> byNewPosition = new TreeMap<>();

    /** Notes a passage that was found: where it was, and how much further behind it is now. */
    void add(int position, int shift) {
        byPosition.put(position, shift);
        byNewPosition.put(position + shift, shift);
    }

    /** Whether a place is between the very passages that were in front of a passage and behind, near by. */
    boolean isBetween(int start, int end, int newStart, int newEnd) {
        Map.@Nullable Entry<Integer, Integer> before = byPosition.floorEntry(start);
        Map.@Nullable Entry<Integer, Integer> behind = byPosition.ceilingEntry(end);
        return before != null && behind != null && start - before.getKey() <= NEAR
                && behind.getKey() - end <= NEAR && before.getKey() + before.getValue() <= newStart
                && behind.getKey() + behind.getValue() >= newEnd;
    }

    /** Whether what stands between two places of the new text stood there before: nothing near by has moved. */
    boolean stood(int start, int end) {
        Map.@Nullable Entry<Integer, Integer> before = byNewPosition.floorEntry(start);
        Map.@Nullable Entry<Integer, Integer> behind = byNewPosition.ceilingEntry(end);
        return before != null && behind != null && before.getValue().equals(behind.getValue());
    }

    /** The shift of the nearest passage that was found. */
    int near(int position) {
        Map.@Nullable Entry<Integer, Integer> before = byPosition.floorEntry(position);
        Map.@Nullable Entry<Integer, Integer> behind = byPosition.ceilingEntry(position);
        if (before == null) {
            return behind == null ? 0 : behind.getValue();
        }
        return behind == null || position - before.getKey() <= behind.getKey() - position ? before.getValue()
                : behind.getValue();
    }

    /** Whether passages near by on both sides were found with the very same shift. */
    boolean areSure(int start, int end, int shift) {
        Map.@Nullable Entry<Integer, Integer> before = byPosition.floorEntry(start);
        Map.@Nullable Entry<Integer, Integer> behind = byPosition.ceilingEntry(end);
        return before != null && behind != null && before.getValue() == shift && behind.getValue() == shift
                && start - before.getKey() <= NEAR && behind.getKey() - end <= NEAR;
    }
}
