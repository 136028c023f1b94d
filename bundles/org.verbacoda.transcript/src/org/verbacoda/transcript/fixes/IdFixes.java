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
    private static final int MAX_LENGTH = 80;

    private IdFixes() {
    }

    static List<Fix> missing(TranscriptStructure transcript, FixContext context) {
        Optional<HeaderField> empty = transcript.field(ID);
        if (empty.isEmpty() && !HeaderEdits.canAdd(transcript, ID)) {
            return List.of();
        }
        String id = context.boundId().orElseGet(() -> free(stem(context.fileName()), context));
        TextEdit edit = empty.isPresent()
                ? new TextEdit(empty.get().keyEnd(), empty.get().valueEnd(), " " + id)
                : HeaderEdits.addFirst(transcript, ID, id);
        boolean sameId = context.boundId().isPresent();
        return List.of(new Fix("Add the transcript ID \"" + id + "\"", TextEdits.of(List.of(edit)), !sameId));
    }

    static List<Fix> malformed(TranscriptStructure transcript, FixContext context) {
        HeaderField field = transcript.field(ID).orElseThrow();
        return change(field, free(wellFormed(field.value()), context));
    }

    static List<Fix> duplicate(TranscriptStructure transcript, FixContext context) {
        Optional<HeaderField> field = transcript.field(ID);
        if (field.isEmpty()) {
            return List.of();
        }
        String byName = wellFormed(stem(context.fileName()));
        boolean usable = !context.fileName().isEmpty() && !context.isTaken().test(byName)
                && !byName.equals(field.get().value());
        return change(field.get(), usable ? byName : next(wellFormed(field.get().value()), context));
    }

    private static List<Fix> change(HeaderField field, String id) {
        return List.of(new Fix("Change the transcript ID to \"" + id + "\"",
                TextEdits.of(List.of(new TextEdit(field.valueStart(), field.valueEnd(), id))), true));
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static String free(String name, FixContext context) {
        String id = wellFormed(name);
        return context.isTaken().test(id) ? next(id, context) : id;
    }

    private static String next(String id, FixContext context) {
        int number = 2;
        while (context.isTaken().test(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }

    /** The nearest id that is well formed: every run of what may not be in one becomes a hyphen. */
    static String wellFormed(String name) {
        StringBuilder id = new StringBuilder();
        boolean gap = false;
        for (int at = 0; at < name.length() && id.length() < MAX_LENGTH; at += Character.charCount(name.codePointAt(at))) {
            int c = name.codePointAt(at);
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || mark || "._-".indexOf(c) >= 0) {
                if (gap && !id.isEmpty()) {
                    id.append('-');
                }
                id.appendCodePoint(c);
                gap = false;
            } else if (type != Character.FORMAT && type != Character.CONTROL) {
                gap = true;
            }
        }
        return id.isEmpty() ? "transcript-1" : id.toString();
    }
}
