/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbacoda.transcript.structure.BlankSpace;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.LineKind;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Checks of the header as a whole. */
final class HeaderChecks {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    /** In UTF-16 units; more is no heading. */
    private static final int LONGEST_HEADING = 400;

    private HeaderChecks() {
    }

    /** Only where something stands behind the header; and only a header with entries needs a separator. */
    static void missingSeparator(TranscriptStructure transcript, ProblemCollector problems) {
        if (transcript.fields().isEmpty() || hasSeparator(transcript)) {
            return;
        }
        String text = transcript.text();
        if (BlankSpace.skip(text, transcript.headerEnd(), text.length()) < text.length()) {
            HeaderField last = transcript.fields().getLast();
            problems.add(Rule.MISSING_SEPARATOR, "No line \"---\" ends the header, so the next bold line with a colon would "
                    + "belong to it. Put one behind the last entry.", last.start(),
                    transcript.lineEnd(last.line() - 1));
        }
    }

    private static boolean hasSeparator(TranscriptStructure transcript) {
        int line = transcript.lineAt(Math.max(0, transcript.headerEnd() - 1));
        return transcript.lineKind(line) == LineKind.RULER;
    }

    /** Only where both hold exactly one number: what the numbers of a date mean, nobody can know. */
    static void headingNumber(TranscriptStructure transcript, String fileName, ProblemCollector problems) {
        if (fileName.isEmpty()) {
            return;
        }
        for (int line = 0; line < transcript.lineCount() && transcript.lineStart(line) < transcript.headerEnd(); line++) {
            if (transcript.lineKind(line) == LineKind.HEADING) {
                headingNumber(transcript, line, fileName, problems);
                return;
            }
        }
    }

    private static void headingNumber(TranscriptStructure transcript, int line, String fileName,
            ProblemCollector problems) {
        int start = transcript.lineStart(line);
        int end = transcript.lineEnd(line);
        int dot = fileName.lastIndexOf('.');
        Matcher inName = NUMBER.matcher(dot > 0 ? fileName.substring(0, dot) : fileName);
        if (end - start > LONGEST_HEADING || !inName.find()) {
            return;
        }
        String number = inName.group();
        Matcher inHeading = NUMBER.matcher(transcript.text()).region(start, end);
        if (inName.find() || !inHeading.find()) {
            return;
        }
        int from = inHeading.start();
        String written = inHeading.group();
        if (!inHeading.find() && Long.parseLong(written) != Long.parseLong(number)) {
            problems.add(Rule.HEADING_NUMBER, "The heading says " + written + ", but the file's name \"" + fileName
                    + "\" says " + number + ". Correct the one that is wrong.", from, from + written.length(), number);
        }
    }
}
