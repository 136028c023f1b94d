/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

import java.util.List;

/**
 * What {@link EncodingDamage} found in a text.
 *
 * @param whollyDamaged whether all of the text went through the damage, so that {@code runs} holds every character
 *                      beyond ASCII, all of them certain
 * @param runs          the damaged runs in the order of the text, none overlapping; immutable
 */
public record DamageReport(boolean whollyDamaged, List<DamagedRun> runs) {
    /** A text without any sign of damage. */
    static final DamageReport NONE = new DamageReport(false, List.of());

    /**
     * A report that keeps a copy of the runs.
     */
    public DamageReport {
        runs = List.copyOf(runs);
    }

    /** Whether nothing at all was found, not even possible damage. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Whether there is anything that {@link EncodingRepair} repairs unasked. */
    public boolean hasCertain() {
        return runs.stream().anyMatch(run -> run.certainty() == Certainty.CERTAIN);
    }
}
