/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.ArrayList;
import java.util.List;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.text.encoding.Certainty;
import org.verbacoda.text.encoding.DamagedRun;
import org.verbacoda.text.encoding.EncodingDamage;
import org.verbacoda.text.encoding.EncodingRepair;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Fixes of UTF-8 that was read as Windows-1252. */
final class EncodingFixes {

    private EncodingFixes() {
    }

    /**
     * First all of the file: what makes a damage certain may be the rest of it, so that a repair place by place could
     * leave some behind.
     */
    static List<Fix> damaged(TranscriptStructure transcript, TranscriptProblem problem) {
        TextEdits all = EncodingRepair.edits(transcript.text());
        List<Fix> fixes = new ArrayList<>();
        fixes.add(new Fix(all.list().size() == 1 ? repairTo(problem) : "Repair all " + all.list().size()
                + " damaged places in this file", all, false));
        if (all.list().size() > 1) {
            fixes.add(here(problem));
        }
        return fixes;
    }

    static List<Fix> possiblyDamaged(TranscriptStructure transcript, TranscriptProblem problem) {
        List<Fix> fixes = new ArrayList<>();
        fixes.add(here(problem));
        List<TextEdit> all = new ArrayList<>();
        for (DamagedRun run : EncodingDamage.find(transcript.text()).runs()) {
            if (run.certainty() == Certainty.POSSIBLE) {
                all.add(new TextEdit(run.start(), run.end(), run.repaired()));
            }
        }
        if (all.size() > 1) {
            fixes.add(Fix.of("Repair all " + all.size() + " possibly damaged places in this file", all));
        }
        return fixes;
    }

    private static Fix here(TranscriptProblem problem) {
        return Fix.of(repairTo(problem), new TextEdit(problem.start(), problem.end(), problem.data().getFirst()));
    }

    private static String repairTo(TranscriptProblem problem) {
        return "Repair to \"" + problem.data().getFirst() + "\"";
    }
}
