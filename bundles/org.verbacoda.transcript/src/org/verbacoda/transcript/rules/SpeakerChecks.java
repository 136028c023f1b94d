/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.verbacoda.transcript.structure.DeclaredSpeakers;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.Label;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Checks of the label-like lines that are no speaker's. */
final class SpeakerChecks {

    private static final int MIN_RECURRENCE = 3;

    private SpeakerChecks() {
    }

    static void labels(TranscriptStructure transcript, ProblemCollector problems) {
        if (transcript.otherLabels().isEmpty() && transcript.fencedLabels().isEmpty()) {
            return;
        }
        Collection<String> labels = transcript.declaredSpeakers().map(DeclaredSpeakers::labels)
                .orElse(transcript.speakers());
        Map<String, Integer> occurrences = new HashMap<>();
        transcript.otherLabels().forEach(label -> occurrences.merge(label.name(), 1, Integer::sum));
        NearMissIndex index = new NearMissIndex(labels);
        for (Label label : transcript.otherLabels()) {
            boolean undeclared = transcript.declaredSpeakers().isPresent() && (transcript.roles().contains(label.name())
                    || occurrences.getOrDefault(label.name(), 0) >= MIN_RECURRENCE);
            check(label, undeclared, index, problems);
        }
        for (Label label : transcript.fencedLabels()) {
            if (labels.contains(label.name())) {
                problems.add(Rule.POSSIBLE_MISSED_TURN, "\"" + label.name()
                        + "\" stands inside a code fence, so it opens no turn. If it should, close the fence before it.",
                        label.nameStart(), label.nameEnd());
            }
        }
    }

    /** Only where anybody speaks: in a file without turns no label was found, which is another matter. */
    static void unused(TranscriptStructure transcript, ProblemCollector problems) {
        if (transcript.declaredSpeakers().isEmpty() || transcript.turns().isEmpty()) {
            return;
        }
        HeaderField field = transcript.field("Speakers").orElseThrow();
        int from = 0;
        for (String name : transcript.declaredSpeakers().get().names()) {
            int found = field.value().indexOf(name, from);
            from = found < 0 ? from : found + name.length();
            if (!transcript.speakers().contains(name)) {
                int start = found < 0 ? field.valueStart() : field.valueStart() + found;
                problems.addPlace(Rule.UNUSED_SPEAKER, "\"" + name + "\" is declared as a speaker but never speaks. "
                        + "See whether the labels are spelt in another way, or take the name out.", start,
                        found < 0 ? field.valueEnd() : start + name.length(), name);
            }
        }
    }

    /** @param undeclared whether the name would have been taken for a speaker's had the header declared nobody */
    private static void check(Label label, boolean undeclared, NearMissIndex speakers, ProblemCollector problems) {
        String name = label.name();
        Optional<String> meant = speakers.meant(name);
        int start = label.nameStart();
        if (meant.isPresent()) {
            problems.add(Rule.NEAR_MISS_SPEAKER, "\"" + name + "\" is no speaker here, but \"" + meant.get()
                    + "\" is. Labels are compared exactly; correct it, or this turn is lost in the one before.", start,
                    label.nameEnd(), meant.get());
        } else if (undeclared) {
            problems.add(Rule.UNDECLARED_SPEAKER, "\"" + name + "\" is not among the speakers the header declares. "
                    + "Add it there if it is one.", start, label.nameEnd(), name);
        } else {
            problems.add(Rule.POSSIBLE_MISSED_TURN, "\"" + name + "\" may be a speaker; as it stands, this line is text. "
                    + "If it opens a turn, declare the speaker in the header.", start, label.nameEnd(), name);
        }
    }
}
