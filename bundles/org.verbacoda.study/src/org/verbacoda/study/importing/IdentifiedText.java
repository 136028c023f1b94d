/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.importing;

import java.util.List;
import java.util.Optional;

import org.verbacoda.text.Severity;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.transcript.fixes.Fix;
import org.verbacoda.transcript.fixes.FixContext;
import org.verbacoda.transcript.fixes.TranscriptFixes;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** The text of a transcript with an id of our choice in its header. */
final class IdentifiedText {

    private static final TranscriptProblem MISSING = new TranscriptProblem(Rule.MISSING_ID, Severity.WARNING, "", 0, 0,
            List.of());

    private IdentifiedText() {
    }

    /** Whether an id can be written into the header of a transcript without one. */
    static boolean canTakeId(TranscriptStructure transcript) {
        return !fixes(transcript, "x").isEmpty();
    }

    /**
     * The text with this id.
     *
     * @param id empty to leave the text as it is
     */
    static String of(TranscriptStructure transcript, String id) {
        Optional<String> present = transcript.transcriptId();
        if (id.isEmpty() || present.equals(Optional.of(id))) {
            return transcript.text();
        }
        if (present.isEmpty()) {
            return fixes(transcript, id).stream().findFirst().map(fix -> fix.edits().applyTo(transcript.text()))
                    .orElse(transcript.text());
        }
        HeaderField field = transcript.field("Transcript ID").orElseThrow();
        return TextEdits.of(List.of(new TextEdit(field.valueStart(), field.valueEnd(), id))).applyTo(transcript.text());
    }

    private static List<Fix> fixes(TranscriptStructure transcript, String id) {
        return TranscriptFixes.of(transcript, MISSING, new FixContext("", Optional.of(id), taken -> false));
    }
}
