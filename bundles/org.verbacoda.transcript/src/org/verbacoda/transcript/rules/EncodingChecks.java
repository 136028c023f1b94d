/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.List;

import org.verbacoda.text.encoding.Certainty;
import org.verbacoda.text.encoding.DamageReport;
import org.verbacoda.text.encoding.DamagedRun;
import org.verbacoda.text.encoding.EncodingDamage;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Checks of the characters: has UTF-8 been read as Windows-1252? */
final class EncodingChecks {

    private EncodingChecks() {
    }

    /**
     * One problem for all certain damage, at the first place, because it is repaired together; one for each possible
     * place, because each is decided on its own.
     */
    static void damage(TranscriptStructure transcript, ProblemCollector problems) {
        DamageReport report = EncodingDamage.find(transcript.text());
        List<DamagedRun> certain = report.runs().stream()
                .filter(run -> run.certainty() == Certainty.CERTAIN).toList();
        List<DamagedRun> possible = report.runs().stream()
                .filter(run -> run.certainty() == Certainty.POSSIBLE).toList();
        if (!certain.isEmpty()) {
            DamagedRun first = certain.get(0);
            problems.add(Rule.DAMAGED_ENCODING, "Damaged encoding" + places(certain.size()) + ": \""
                    + shown(transcript, first) + "\" should be \"" + first.repaired()
                    + "\" (UTF-8 that was read as Windows-1252). It can be repaired without loss.", first.start(),
                    first.end(), first.repaired());
        }
        for (DamagedRun run : possible) {
            problems.add(Rule.POSSIBLY_DAMAGED_ENCODING, "\"" + shown(transcript, run) + "\" may be a damaged \""
                    + run.repaired() + "\" (UTF-8 that was read as Windows-1252). It is left alone unless you say so.",
                    run.start(), run.end(), run.repaired());
        }
    }

    private static String places(int count) {
        return count == 1 ? "" : " in " + count + " places";
    }

    private static String shown(TranscriptStructure transcript, DamagedRun run) {
        return transcript.text().substring(run.start(), run.end());
    }
}
