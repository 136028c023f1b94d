/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.Optional;

import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Checks of the transcript's id, to which all coding is bound. */
final class IdChecks {

    private static final int MAX_LENGTH = 100;
    private static final String PUNCTUATION = "._-~/+@#()";

    private IdChecks() {
    }

    static void id(TranscriptStructure transcript, ProblemCollector problems) {
        Optional<String> id = transcript.transcriptId();
        if (id.isEmpty()) {
            problems.add(Rule.MISSING_ID, "This transcript has no ID, so its coding is bound to its file name. "
                    + "Add a line \"**Transcript ID:** ...\" to the header.", 0, transcript.lineEnd(0));
        } else if (!isWellFormed(id.get())) {
            HeaderField field = transcript.field("Transcript ID").orElseThrow();
            problems.add(Rule.MALFORMED_ID, "The transcript ID \"" + shown(id.get()) + "\" is " + fault(id.get())
                    + ". Use letters, digits and . _ - without spaces, at most " + MAX_LENGTH + " characters.",
                    field.valueStart(), field.valueEnd());
        }
    }

    /** Whether an id gets through file names, tables and other programs as it is. */
    static boolean isWellFormed(String id) {
        return id.codePointCount(0, id.length()) <= MAX_LENGTH && id.codePoints().allMatch(IdChecks::isPart);
    }

    private static boolean isPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || PUNCTUATION.indexOf(c) >= 0 || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String fault(String id) {
        if (id.codePointCount(0, id.length()) > MAX_LENGTH) {
            return "too long";
        }
        int odd = id.codePoints().filter(c -> !isPart(c)).findFirst().orElseThrow();
        return Character.isSpaceChar(odd) || Character.isWhitespace(odd) ? "written with a space in it"
                : Character.isISOControl(odd) || Character.getType(odd) == Character.FORMAT
                        ? "written with a character in it that can't be seen"
                        : "written with \"" + Character.toString(odd) + "\" in it";
    }

    private static String shown(String id) {
        return id.codePointCount(0, id.length()) <= 40 ? id : id.substring(0, id.offsetByCodePoints(0, 39)) + "…";
    }
}
