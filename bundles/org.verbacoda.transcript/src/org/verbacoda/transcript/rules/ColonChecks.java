/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbacoda.transcript.structure.DeclaredSpeakers;
import org.verbacoda.transcript.structure.Label;
import org.verbacoda.transcript.structure.LineKind;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/**
 * Checks of what follows a speaker's name: a colon is written the same way throughout a file ({@code User :} among many
 * {@code User:} is a slip, in French it is the rule), and {@code User;} was meant as a label.
 */
final class ColonChecks {

    /** In UTF-16 units; behind that no label ends. */
    private static final int REACH = 100;

    private ColonChecks() {
    }

    static void colons(TranscriptStructure transcript, ProblemCollector problems) {
        if (problems.wants(Rule.NEAR_MISS_SPEAKER) && !transcript.turns().isEmpty()) {
            unusualColons(transcript, problems);
            semicolons(transcript, problems);
        }
    }

    private static void unusualColons(TranscriptStructure transcript, ProblemCollector problems) {
        if (transcript.turns().stream().allMatch(turn -> hasPlainColon(transcript.text(), turn.label()))) {
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        List<Label> labels = new ArrayList<>();
        for (TurnSpan turn : transcript.turns()) {
            String colon = colon(transcript.text(), turn.label());
            if (!colon.isEmpty()) {
                counts.merge(colon, 1, Integer::sum);
                labels.add(turn.label());
            }
        }
        if (counts.size() < 2) {
            return;
        }
        String usual = counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed())).orElseThrow().getKey();
        for (Label label : labels) {
            String colon = colon(transcript.text(), label);
            if (!colon.equals(usual) && counts.getOrDefault(colon, 0) * 2 <= counts.getOrDefault(usual, 0)) {
                problems.addPlace(Rule.NEAR_MISS_SPEAKER, "The colon behind \"" + label.name()
                        + "\" is written in another way than elsewhere in this file. It still opens a turn here, but other "
                        + "programs may not see it.", label.nameEnd(), label.nameEnd() + colon.length(), usual);
            }
        }
    }

    /** Nearly every label there is: only in a file with others the colons are compared. */
    private static boolean hasPlainColon(String text, Label label) {
        return label.nameEnd() < label.end() && text.charAt(label.nameEnd()) == ':';
    }

    /** The colon directly behind a name with the space before it; empty if asterisks or a timestamp stand between. */
    static String colon(String text, Label label) {
        int at = label.nameEnd();
        while (at < label.end() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        boolean colon = at < label.end() && (text.charAt(at) == ':' || text.charAt(at) == '\uFF1A');
        return colon ? text.substring(label.nameEnd(), at + 1) : "";
    }

    private static void semicolons(TranscriptStructure transcript, ProblemCollector problems) {
        Collection<String> labels = transcript.declaredSpeakers().map(DeclaredSpeakers::labels)
                .orElse(transcript.speakers());
        for (char semicolon : new char[] {';', '\uFF1B'}) {
            String text = transcript.text();
            for (int at = text.indexOf(semicolon, transcript.headerEnd()); at >= 0; at = text.indexOf(semicolon, at + 1)) {
                int line = transcript.lineAt(at);
                int start = transcript.lineStart(line);
                if (at - start > REACH || at == start || transcript.lineKind(line) != LineKind.TEXT) {
                    continue;
                }
                boolean bold = text.startsWith("**", start);
                String name = text.substring(bold ? Math.min(at, start + 2) : start, at).strip();
                if (labels.contains(name) && !transcript.isFenced(line)) {
                    problems.addPlace(Rule.NEAR_MISS_SPEAKER, "\"" + name + semicolon + "\" opens no turn: a label ends in a "
                            + "colon. Correct it, or this turn is lost in the one before.", start, at + 1, ":");
                }
            }
        }
    }
}
