/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.proposals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** The keys and values that the headers of a study use, the frequent ones first. Immutable. */
public final class HeaderVocabulary {

    private static final List<String> USUAL_KEYS = List.of("Transcript ID", "Speakers", "Date", "Place", "Duration",
            "Language");

    /** Of a study that has none yet. */
    public static final HeaderVocabulary USUAL = new HeaderVocabulary(new LinkedHashMap<>());

    private final List<String> keys;
    private final Map<String, List<String>> values;

    private HeaderVocabulary(Map<String, Map<String, Integer>> counts) {
        Map<String, Integer> byKey = new LinkedHashMap<>();
        counts.forEach((key, found) -> byKey.put(key, found.values().stream().mapToInt(Integer::intValue).sum()));
        List<String> all = new ArrayList<>(frequentFirst(byKey));
        USUAL_KEYS.stream().filter(key -> !all.contains(key)).forEach(all::add);
        keys = List.copyOf(all);
        values = new LinkedHashMap<>();
        counts.forEach((key, found) -> values.put(key, frequentFirst(found)));
    }

    private static List<String> frequentFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    /** What the headers of these transcripts say. */
    public static HeaderVocabulary of(Collection<TranscriptStructure> transcripts) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (TranscriptStructure transcript : transcripts) {
            for (HeaderField field : transcript.fields()) {
                counts.computeIfAbsent(field.key(), key -> new LinkedHashMap<>()).merge(field.value(), 1, Integer::sum);
            }
        }
        return new HeaderVocabulary(counts);
    }

    /** All keys. */
    public List<String> keys() {
        return keys;
    }

    /** The values a key has somewhere; none for ids, which no two transcripts share. */
    public List<String> values(String key) {
        return key.equalsIgnoreCase("Transcript ID") ? List.of()
                : values.getOrDefault(key, List.of()).stream().filter(value -> !value.isEmpty()).toList();
    }
}
