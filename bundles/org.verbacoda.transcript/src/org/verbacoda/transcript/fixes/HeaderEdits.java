/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.LineKind;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** How something is written into a header, whether there is one already or not. */
final class HeaderEdits {

    static final String SPEAKERS = "Speakers";

    private HeaderEdits() {
    }

    /**
     * Whether an entry can be added: a bold name that stands further down as well would be taken for a speaker's label
     * in both places.
     */
    static boolean canAdd(TranscriptStructure transcript, String key) {
        return Stream.concat(transcript.turns().stream().map(TurnSpan::label), transcript.otherLabels().stream())
                .noneMatch(label -> label.bold() && label.name().equals(key));
    }

    /** The line end a document uses. */
    static String lineEnd(TranscriptStructure transcript) {
        int end = transcript.lineEnd(0);
        return transcript.lineCount() < 2 ? "\n" : transcript.text().substring(end, transcript.nextLine(0));
    }

    /** An entry in front of all others. */
    static TextEdit addFirst(TranscriptStructure transcript, String key, String value) {
        return transcript.fields().isEmpty() ? startHeader(transcript, key, value)
                : TextEdit.insertion(transcript.fields().getFirst().start(),
                        entry(key, value) + lineEnd(transcript));
    }

    /** An entry behind all others. */
    static TextEdit addLast(TranscriptStructure transcript, String key, String value) {
        if (transcript.fields().isEmpty()) {
            return startHeader(transcript, key, value);
        }
        int end = transcript.lineEnd(transcript.fields().getLast().line() - 1);
        return TextEdit.insertion(end, lineEnd(transcript) + entry(key, value));
    }

    /** The first entry: behind the headings, with a line of dashes if there is none. */
    private static TextEdit startHeader(TranscriptStructure transcript, String key, String value) {
        String lineEnd = lineEnd(transcript);
        int heading = -1;
        for (int line = 0; line < transcript.lineCount() && transcript.lineStart(line) < transcript.headerEnd(); line++) {
            if (transcript.lineKind(line) == LineKind.RULER) {
                return TextEdit.insertion(transcript.lineStart(line), entry(key, value) + lineEnd + lineEnd);
            }
            heading = transcript.lineKind(line) == LineKind.HEADING ? line : heading;
        }
        String separated = entry(key, value) + lineEnd + lineEnd + "---" + lineEnd;
        if (heading < 0) {
            return TextEdit.insertion(0, separated + lineEnd);
        }
        return TextEdit.insertion(transcript.lineEnd(heading), lineEnd + lineEnd + separated.stripTrailing()
                + (heading + 1 < transcript.lineCount() && transcript.lineKind(heading + 1) == LineKind.BLANK ? "" : lineEnd));
    }

    private static String entry(String key, String value) {
        return "**" + key + ":** " + value;
    }

    /**
     * Whether a name can stand in a declaration: its parentheses are closed, and it has nothing that separates names.
     */
    static boolean canDeclare(String name) {
        int depth = 0;
        for (int i = 0; i < name.length() && depth >= 0; i++) {
            depth += name.charAt(i) == '(' ? 1 : name.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0 && name.indexOf(',') < 0 && name.indexOf(';') < 0 && !name.contains("(also ");
    }

    /** Declares a speaker more; in a file that declares none so far together with those who speak in it. */
    static Optional<TextEdit> declare(TranscriptStructure transcript, String name) {
        Optional<HeaderField> field = transcript.field(SPEAKERS);
        if (!canDeclare(name)) {
            return Optional.empty();
        }
        if (transcript.declaredSpeakers().isPresent()) {
            return field.filter(given -> isComplete(given.value()))
                    .map(given -> TextEdit.insertion(given.valueEnd(), ", " + name));
        }
        List<String> all = new ArrayList<>(transcript.speakers());
        all.add(name);
        return declareAll(transcript, all);
    }

    /** Declares exactly these, each an item of the list as written there. */
    static Optional<TextEdit> declareAll(TranscriptStructure transcript, Collection<String> items) {
        String value = String.join(", ", items);
        Optional<HeaderField> field = transcript.field(SPEAKERS);
        if (field.isPresent()) {
            return Optional.of(new TextEdit(field.get().keyEnd(), field.get().valueEnd(), " " + value));
        }
        return canAdd(transcript, SPEAKERS) ? Optional.of(addLast(transcript, SPEAKERS, value)) : Optional.empty();
    }

    /** Whether something can be put behind a declaration: all its parentheses are closed. */
    private static boolean isComplete(String value) {
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            depth = value.charAt(i) == '(' ? depth + 1 : value.charAt(i) == ')' ? Math.max(0, depth - 1) : depth;
        }
        return depth == 0;
    }
}
