/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.LinkedHashSet;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The speakers a header declares: {@code **Speakers:** AI (also Assistant), User}. Exactly these labels are speakers in
 * that file; "also" names further labels of the same speaker. Immutable.
 */
public final class DeclaredSpeakers {

    /** Every label, mapped to its speaker's first name. */
    private final Map<String, String> speakerOfLabel;

    private DeclaredSpeakers(Map<String, String> speakerOfLabel) {
        this.speakerOfLabel = speakerOfLabel;
    }

    /** Reads the value of the header's entry; empty if it names nobody. */
    public static Optional<DeclaredSpeakers> parse(String value) {
        Map<String, String> labels = new LinkedHashMap<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ',';
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (i == value.length() || depth == 0 && (c == ',' || c == ';')) {
                declare(value.substring(from, i).strip(), labels);
                from = i + 1;
            }
        }
        return labels.isEmpty() ? Optional.empty() : Optional.of(new DeclaredSpeakers(labels));
    }

    private static void declare(String item, Map<String, String> labels) {
        int open = item.indexOf("(also ");
        String name = open < 0 ? item : item.substring(0, open).strip();
        if (name.isEmpty()) {
            return;
        }
        labels.putIfAbsent(name, name);
        if (open >= 0) {
            int close = item.indexOf(')', open);
            String others = item.substring(open + "(also ".length(), close < 0 ? item.length() : close);
            for (String other : others.split("[,;]")) {
                if (!other.isBlank()) {
                    labels.putIfAbsent(other.strip(), name);
                }
            }
        }
    }

    /** The first name of the speaker with this label, or null if no speaker has it. */
    public @Nullable String speakerOf(String label) {
        return speakerOfLabel.get(label);
    }

    /** The speakers' first names, in the order declared. */
    public SequencedSet<String> names() {
        return new LinkedHashSet<>(speakerOfLabel.values());
    }

    /** Every label that is a speaker's, further labels included, in the order declared. */
    public SequencedSet<String> labels() {
        return new LinkedHashSet<>(speakerOfLabel.keySet());
    }
}
