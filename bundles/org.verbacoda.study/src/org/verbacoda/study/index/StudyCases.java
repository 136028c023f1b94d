/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.model.Attribute;
import org.verbacoda.coding.model.AttributeValue;
import org.verbacoda.coding.model.Case;
import org.verbacoda.coding.model.CaseBook;
import org.verbacoda.coding.model.CaseLink;

/**
 * The cases of a study and the transcripts each takes part in. Where nothing is said, every transcript is a case of its
 * own. Immutable.
 */
public final class StudyCases {

    /**
     * A case.
     *
     * @param name its name
     * @param attributes what is known of it, by the attribute's name
     */
    public record StudyCase(String name, Map<String, String> attributes) {
    }

    /**
     * That a case takes part in a transcript.
     *
     * @param caseIndex the index of the case in {@link StudyCases#cases()}
     * @param speaker the speaker it is there; empty if it is the whole transcript
     */
    public record Participation(int caseIndex, String speaker) {
    }

    private final List<String> attributes;
    private final List<StudyCase> cases;
    private final Map<String, List<Participation>> byTranscript;

    private StudyCases(List<String> attributes, List<StudyCase> cases, Map<String, List<Participation>> byTranscript) {
        this.attributes = attributes;
        this.cases = cases;
        this.byTranscript = byTranscript;
    }

    /** The cases a case book names, for a study with these transcripts. */
    static StudyCases of(CaseBook book, List<String> transcriptIds) {
        Set<String> attributes = new LinkedHashSet<>();
        for (Attribute attribute : book.getAttributes()) {
            attributes.add(attribute.getName());
        }
        List<StudyCase> cases = new ArrayList<>();
        Map<String, Integer> indexByName = new HashMap<>();
        for (Case entry : book.getCases()) {
            Map<String, String> values = new LinkedHashMap<>();
            for (AttributeValue value : entry.getValues()) {
                @Nullable String text = value.getValue();
                if (text != null && !text.isEmpty()) {
                    values.put(value.getAttribute(), text);
                }
                attributes.add(value.getAttribute());
            }
            indexByName.putIfAbsent(entry.getName(), cases.size());
            cases.add(new StudyCase(entry.getName(), Map.copyOf(values)));
        }
        Map<String, List<Participation>> byTranscript = new HashMap<>();
        for (CaseLink link : book.getLinks()) {
            if (link.getCase().isBlank() || link.getTranscript().isBlank()) {
                continue; // reported by who read the file
            }
            int index = indexByName.computeIfAbsent(link.getCase(), name -> add(cases, name));
            @Nullable String speaker = link.getSpeaker();
            Participation participation = new Participation(index, speaker == null ? "" : speaker);
            List<Participation> present = byTranscript.computeIfAbsent(link.getTranscript(), id -> new ArrayList<>());
            if (!present.contains(participation)) {
                present.add(participation);
            }
        }
        if (book.getLinks().isEmpty()) {
            for (String id : transcriptIds) {
                int index = indexByName.computeIfAbsent(id, name -> add(cases, name));
                byTranscript.put(id, List.of(new Participation(index, "")));
            }
        }
        byTranscript.replaceAll((id, participations) -> List.copyOf(participations));
        return new StudyCases(List.copyOf(attributes), List.copyOf(cases), byTranscript);
    }

    private static int add(List<StudyCase> cases, String name) {
        cases.add(new StudyCase(name, Map.of()));
        return cases.size() - 1;
    }

    /** The attributes' names, in the order of their definition, then of their appearance. */
    public List<String> attributes() {
        return attributes;
    }

    public List<StudyCase> cases() {
        return cases;
    }

    /** Which cases take part in a transcript. */
    public List<Participation> in(String transcriptId) {
        return byTranscript.getOrDefault(transcriptId, List.of());
    }
}
