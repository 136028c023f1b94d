/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

/** Repairs encoding damage as far as it is certain, see {@link EncodingDamage}. Thread-safe: no state. */
public final class EncodingRepair {
    private EncodingRepair() {
    }

    /**
     * Undoes certain damage, again and again where it happened repeatedly. Possible damage is never touched, and a
     * second call finds nothing left to do.
     *
     * @param text any text
     * @return the repaired text: the very same instance if nothing in it is certainly damaged
     */
    public static String repair(String text) {
        String current = text;
        DamageReport report = EncodingDamage.find(current);
        while (report.hasCertain()) {
            // Each round makes the text shorter, so there is a last one.
            current = apply(current, report);
            report = EncodingDamage.find(current);
        }
        return current;
    }

    private static String apply(String text, DamageReport report) {
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        for (DamagedRun run : report.runs()) {
            if (run.certainty() == Certainty.CERTAIN) {
                result.append(text, from, run.start()).append(run.repaired());
                from = run.end();
            }
        }
        return result.append(text, from, text.length()).toString();
    }
}
