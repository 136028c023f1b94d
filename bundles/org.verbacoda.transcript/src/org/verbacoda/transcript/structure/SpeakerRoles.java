/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The labels that are speakers in every transcript of a study, whether or not they recur. They belong to the study
 * ({@code study.json}), never to a person's preferences, so that all coders see the same turns. Immutable.
 */
public final class SpeakerRoles {

    private static final List<String> USUAL = List.of("Interviewer", "Interviewee", "Respondent", "Participant",
            "Moderator", "Researcher", "Facilitator", "Host", "Assistant", "AI", "User", "Speaker", "Unknown Speaker");
    /** Abbreviations that are roles only with a number behind them. */
    private static final Set<String> NUMBERED = Set.of("P", "S", "IV", "IE");

    /** What is used where a study says nothing. */
    public static final SpeakerRoles DEFAULT = new SpeakerRoles(USUAL);

    private final List<String> names;
    private final Set<String> lookup;

    private SpeakerRoles(Collection<String> names) {
        this.names = List.copyOf(names);
        this.lookup = Set.copyOf(names);
    }

    /** Exactly the given roles, each also with a number behind it. */
    public static SpeakerRoles of(Collection<String> names) {
        return new SpeakerRoles(names);
    }

    /** The roles' names, in the order given. */
    public List<String> names() {
        return names;
    }

    /** Whether a label of this name is a speaker wherever it stands; compared exactly. */
    public boolean contains(String name) {
        if (lookup.contains(name)) {
            return true;
        }
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        if (end == name.length() || end == 0) {
            return false;
        }
        String stem = name.charAt(end - 1) == ' ' ? name.substring(0, end - 1) : name.substring(0, end);
        return NUMBERED.contains(stem) || lookup.contains(stem);
    }

    @Override
    public boolean equals(@org.eclipse.jdt.annotation.Nullable Object other) {
        return other instanceof SpeakerRoles roles && names.equals(roles.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }
}
