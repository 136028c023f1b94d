/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.List;
import java.util.Optional;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Fixes of the transcript's id. */
final class IdFixes {

    private static final String ID = "Transcript ID";

    private IdFixes() {
    }

    static List<Fix> missing(TranscriptStructure transcript, FixContext context) {
        Optional<HeaderField> empty = transcript.field(ID);
        if (empty.isEmpty() && !HeaderEdits.canAdd(transcript, ID)) {
            return List.of();
        }
        String id = context.boundId().orElseGet(() -> ProposedIds.forFile(context.fileName(), context.isTaken()));
        TextEdit edit = empty.isPresent()
                ? new TextEdit(empty.get().keyEnd(), empty.get().valueEnd(), " " + id)
                : HeaderEdits.addFirst(transcript, ID, id);
        boolean sameId = context.boundId().isPresent();
        return List.of(new Fix("Add the transcript ID \"" + id + "\"", TextEdits.of(List.of(edit)), !sameId));
    }

    static List<Fix> malformed(TranscriptStructure transcript, FixContext context) {
        HeaderField field = transcript.field(ID).orElseThrow();
        return change(field, ProposedIds.near(field.value(), context.isTaken()));
    }

    static List<Fix> duplicate(TranscriptStructure transcript, FixContext context) {
        Optional<HeaderField> field = transcript.field(ID);
        if (field.isEmpty()) {
            return List.of();
        }
        String byName = ProposedIds.forFile(context.fileName(), id -> false);
        boolean usable = !context.fileName().isEmpty() && !context.isTaken().test(byName)
                && !byName.equals(field.get().value());
        String next = ProposedIds.next(ProposedIds.near(field.get().value(), id -> false), context.isTaken());
        return change(field.get(), usable ? byName : next);
    }

    private static List<Fix> change(HeaderField field, String id) {
        return List.of(new Fix("Change the transcript ID to \"" + id + "\"",
                TextEdits.of(List.of(new TextEdit(field.valueStart(), field.valueEnd(), id))), true));
    }
}
