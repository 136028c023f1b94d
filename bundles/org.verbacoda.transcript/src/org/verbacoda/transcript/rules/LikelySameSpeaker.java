/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/**
 * Checks whether somebody goes on under another label: of two names for the same role one speaks its last turn before
 * the other speaks its first ({@code Assistant} opens an interview, then {@code AI} and {@code User} alternate). Where
 * the header declares speakers, people have decided.
 */
final class LikelySameSpeaker {

    private static final Map<String, Set<String>> ROLES = Map.of(
            "asks", Set.of("interviewer", "moderator", "researcher", "facilitator", "host", "iv", "i", "int"),
            "answers", Set.of("interviewee", "respondent", "participant", "informant", "ie", "p"),
            "machine", Set.of("ai", "assistant", "chatbot", "bot", "model"));

    private LikelySameSpeaker() {
    }

    static void check(TranscriptStructure transcript, ProblemCollector problems) {
        if (transcript.declaredSpeakers().isPresent() || !problems.wants(Rule.LIKELY_SAME_SPEAKER)) {
            return;
        }
        Map<String, @Nullable String> latest = new HashMap<>();
        Set<String> inQuestion = new HashSet<>();
        for (String name : transcript.speakers()) {
            String role = role(name);
            @Nullable String before = role.isEmpty() ? null : latest.put(role, name);
            if (before != null) {
                inQuestion.add(before);
                inQuestion.add(name);
            }
        }
        if (!inQuestion.isEmpty()) {
            compare(transcript, inQuestion, problems);
        }
    }

    /** @param names speakers who share their role with another one */
    private static void compare(TranscriptStructure transcript, Set<String> names, ProblemCollector problems) {
        Map<String, Integer> last = new HashMap<>();
        for (TurnSpan turn : transcript.turns()) {
            if (names.contains(turn.speaker())) {
                last.put(turn.speaker(), turn.label().start());
            }
        }
        Map<String, @Nullable String> latest = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (TurnSpan turn : transcript.turns()) {
            String name = turn.speaker();
            if (!names.contains(name) || !seen.add(name)) {
                continue;
            }
            @Nullable String before = latest.put(role(name), name);
            if (before != null && last.getOrDefault(before, 0) < turn.label().start()) {
                problems.addPlace(Rule.LIKELY_SAME_SPEAKER, "\"" + name + "\" may be \"" + before
                        + "\", who says nothing from here on. If they are the same, declare them as one speaker.",
                        turn.label().nameStart(), turn.label().nameEnd(), before, name);
            }
        }
    }

    /** The role and number a name stands for; empty if it is none of the usual ones. */
    private static String role(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        String stem = name.substring(0, end).replace(".", "").strip().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Set<String>> role : ROLES.entrySet()) {
            if (role.getValue().contains(stem)) {
                return role.getKey() + name.substring(end);
            }
        }
        return "";
    }
}
