/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.HeaderLines;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * Checks that a header names nothing twice. A bold name that recurs is taken for a speaker's label, and so the header
 * ends in front of it; where such names stand above a line of dashes and nobody of that name speaks, a key was meant.
 */
final class DuplicateKeys {

    private DuplicateKeys() {
    }

    static void check(TranscriptStructure transcript, ProblemCollector problems) {
        List<HeaderField> entries = HeaderLines.aboveSeparator(transcript);
        if (entries.size() < 2) {
            return;
        }
        Map<String, Integer> labels = new HashMap<>();
        transcript.otherLabels().forEach(label -> labels.merge(fold(label.name()), 1, Integer::sum));
        Map<String, List<HeaderField>> byKey = new HashMap<>();
        entries.forEach(entry -> byKey.computeIfAbsent(fold(entry.key()), key -> new ArrayList<>()).add(entry));
        for (HeaderField entry : entries) {
            @Nullable List<HeaderField> same = byKey.get(fold(entry.key()));
            if (same == null || same.size() < 2 || same.get(0) == entry || speaks(transcript, entry)
                    || labels.getOrDefault(fold(entry.key()), 0) > same.size()) {
                continue;
            }
            boolean behind = entry.start() >= transcript.headerEnd();
            problems.addPlace(Rule.DUPLICATE_KEY, "The header says \"" + entry.key() + "\" twice, first on line "
                    + same.get(0).line() + (behind ? "; so it is taken for a speaker's label, and the header ends there. "
                            : ". ") + "Keep one of them.", entry.start(), entry.keyEnd(),
                    String.valueOf(same.get(0).line()));
        }
    }

    private static boolean speaks(TranscriptStructure transcript, HeaderField entry) {
        Optional<String> declared = transcript.declaredSpeakers()
                .map(speakers -> String.valueOf(speakers.speakerOf(entry.key())));
        return transcript.speakers().contains(declared.orElse(entry.key()));
    }

    private static String fold(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
