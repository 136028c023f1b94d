/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.Timestamp;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Fixes of timestamps and annotations. */
final class MarkFixes {

    /** What stands between brackets so often that its end is known. */
    private static final Pattern ANNOTATION = Pattern.compile("(?i)REDACTED|(inaudible|unintelligible|unclear|crosstalk|overlapping"
            + "|laughs|laughter|laughing|pause|silence|sighs|coughs|music|applause)( [0-9]{1,3}(:[0-9]{2}){1,2})?"
            + "|\\?|[0-9]{1,3}(:[0-9]{2}){1,2}");
    /** In UTF-16 units; longer than any annotation of that kind. */
    private static final int REACH = 40;

    private MarkFixes() {
    }

    /** Only a wrong separator can be known to be one; which digit is wrong, or missing, nobody knows. */
    static List<Fix> timestamp(TranscriptStructure transcript, TranscriptProblem problem) {
        String written = transcript.text().substring(problem.start(), problem.end());
        String corrected = written.replace(';', ':');
        if (corrected.equals(written) || Timestamp.at("[" + corrected + "]", 0, corrected.length() + 2)
                .filter(Timestamp::sound).isEmpty()) {
            return List.of();
        }
        return List.of(Fix.of("Change to " + corrected, new TextEdit(problem.start(), problem.end(), corrected)));
    }

    static List<Fix> bracket(TranscriptStructure transcript, TranscriptProblem problem) {
        String text = transcript.text();
        List<Fix> fixes = new ArrayList<>();
        if (text.charAt(problem.start()) == '[') {
            int lineEnd = transcript.lineEnd(transcript.lineAt(problem.start()));
            Matcher matcher = ANNOTATION.matcher(text).region(problem.end(), Math.min(lineEnd, problem.end() + REACH));
            boolean whole = matcher.lookingAt()
                    && (matcher.end() == lineEnd || !Character.isLetterOrDigit(text.charAt(matcher.end())));
            if (whole) {
                fixes.add(Fix.of("Close the annotation: [" + matcher.group() + "]", TextEdit.insertion(matcher.end(), "]")));
            }
        }
        fixes.add(Fix.of("Mark the bracket as text (\\" + text.charAt(problem.start()) + ")",
                TextEdit.insertion(problem.start(), "\\")));
        return fixes;
    }
}
