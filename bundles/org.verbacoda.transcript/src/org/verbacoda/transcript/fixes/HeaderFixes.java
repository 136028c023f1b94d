/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.HeaderLines;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Fixes of the header as a whole. */
final class HeaderFixes {

    private HeaderFixes() {
    }

    static List<Fix> separator(TranscriptStructure transcript) {
        int line = transcript.lineAt(Math.max(0, transcript.headerEnd() - 1));
        while (transcript.lineStart(line) == transcript.lineEnd(line) && line > 0) {
            line--;
        }
        String lineEnd = HeaderEdits.lineEnd(transcript);
        return List.of(Fix.of("End the header with a line \"---\"",
                TextEdit.insertion(transcript.lineEnd(line), lineEnd + lineEnd + "---")));
    }

    /** Of two that say the same, one goes; else it is for a person to choose. */
    static List<Fix> duplicateKey(TranscriptStructure transcript, TranscriptProblem problem) {
        List<HeaderField> entries = HeaderLines.aboveSeparator(transcript);
        Optional<HeaderField> second = entries.stream().filter(entry -> entry.start() == problem.start()).findFirst();
        Optional<HeaderField> first = entries.stream()
                .filter(entry -> String.valueOf(entry.line()).equals(problem.data().getFirst())).findFirst();
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        HeaderField kept = first.get();
        HeaderField other = second.get();
        if (!kept.value().isEmpty() || other.value().isEmpty()) {
            fixes.add(Fix.of("Keep the first, \"" + shown(kept) + "\"", removal(transcript, other)));
        }
        if (!other.value().isEmpty() && !other.value().equals(kept.value())) {
            fixes.add(Fix.of("Keep this one, \"" + shown(other) + "\"", removal(transcript, kept)));
        }
        return fixes;
    }

    private static TextEdit removal(TranscriptStructure transcript, HeaderField entry) {
        return TextEdit.deletion(entry.start(), transcript.nextLine(entry.line() - 1));
    }

    private static String shown(HeaderField entry) {
        String value = entry.value();
        return value.codePointCount(0, value.length()) <= 30 ? value
                : value.substring(0, value.offsetByCodePoints(0, 29)) + "…";
    }

    /** With as many digits as the heading has now, where the file's number is padded with zeros. */
    static List<Fix> headingNumber(TranscriptStructure transcript, TranscriptProblem problem) {
        String number = problem.data().getFirst();
        String plain = String.valueOf(Long.parseLong(number));
        int width = problem.end() - problem.start();
        boolean padded = transcript.text().charAt(problem.start()) == '0' || number.length() == width;
        String written = padded ? "0".repeat(Math.max(0, width - plain.length())) + plain : plain;
        return List.of(Fix.of("Change the number to " + written, new TextEdit(problem.start(), problem.end(), written)));
    }
}
