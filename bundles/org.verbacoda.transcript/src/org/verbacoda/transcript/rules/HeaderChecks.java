/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import org.verbacoda.transcript.structure.TranscriptStructure;

/** Checks of the header. */
final class HeaderChecks {

    private HeaderChecks() {
    }

    static void missingId(TranscriptStructure transcript, ProblemCollector problems) {
        if (transcript.transcriptId().isEmpty()) {
            problems.add(Rule.MISSING_ID, "This transcript has no ID, so its coding is bound to its file name. "
                    + "Add a line \"**Transcript ID:** ...\" to the header.", 0, transcript.lineEnd(0));
        }
    }
}
