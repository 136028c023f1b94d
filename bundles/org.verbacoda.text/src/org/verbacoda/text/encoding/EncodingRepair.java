/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

import java.util.ArrayList;
import java.util.List;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;

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
        return edits(text).applyTo(text);
    }

    /**
     * What {@link #repair} changes. From it follows where each passage of the text is afterwards.
     *
     * @param text any text
     * @return the edits of that text, one for each damaged run; none if nothing in it is certainly damaged
     */
    public static TextEdits edits(String text) {
        TextEdits all = TextEdits.NONE;
        String current = text;
        DamageReport report = EncodingDamage.find(current);
        while (report.hasCertain()) {
            // Each round makes the text shorter, so there is a last one.
            TextEdits round = round(report);
            all = all.then(round, current);
            current = round.applyTo(current);
            report = EncodingDamage.find(current);
        }
        return all;
    }

    private static TextEdits round(DamageReport report) {
        List<TextEdit> edits = new ArrayList<>(report.runs().size());
        for (DamagedRun run : report.runs()) {
            if (run.certainty() == Certainty.CERTAIN) {
                edits.add(new TextEdit(run.start(), run.end(), run.repaired()));
            }
        }
        return TextEdits.of(edits);
    }
}
