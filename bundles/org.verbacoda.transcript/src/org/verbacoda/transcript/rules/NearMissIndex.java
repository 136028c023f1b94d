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
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds for many names, each in constant time, which of many others was {@linkplain NearMiss probably meant}: two
 * names are one slip apart only if they are the same after one character at most was taken out of each, so names are
 * looked up by what remains of them then (Garbe's symmetric delete). Not thread-safe.
 */
final class NearMissIndex {

    /**
     * With more names than this in a file, one slip proves nothing, and only case, spaces and punctuation are
     * forgiven.
     */
    private static final int MOST_FOR_SLIPS = 500;
    /** Longer ones are no label's, see {@code LabelMatcher}. */
    private static final int LONGEST = 100;
    /** Names that share all but one character; more would only be of interest to who wants to make this slow. */
    private static final int MOST_CANDIDATES = 8;

    private final List<String> names;
    private final Map<String, @Nullable Integer> byFold = new HashMap<>();
    private final Map<String, List<Integer>> byRest = new HashMap<>();
    private final Map<String, Optional<String>> answers = new HashMap<>();

    /** @param names what may have been meant, the likelier first */
    NearMissIndex(Collection<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < this.names.size(); i++) {
            String name = this.names.get(i);
            if (name.length() > LONGEST) {
                continue;
            }
            String fold = NearMiss.fold(name);
            byFold.putIfAbsent(fold, i);
            if (this.names.size() <= MOST_FOR_SLIPS) {
                add(fold, i);
                for (int at = 0; at < fold.length(); at++) {
                    add(without(fold, at), i);
                }
            }
        }
    }

    private void add(String rest, int name) {
        List<Integer> same = byRest.computeIfAbsent(rest, key -> new ArrayList<>(1));
        if (same.size() < MOST_CANDIDATES && (same.isEmpty() || same.getLast() != name)) {
            same.add(name);
        }
    }

    private static String without(String fold, int at) {
        return fold.substring(0, at) + fold.substring(at + 1);
    }

    /** The name that was probably meant, if one was. */
    Optional<String> meant(String written) {
        return answers.computeIfAbsent(written, this::find);
    }

    private Optional<String> find(String written) {
        String fold = NearMiss.fold(written);
        int best = first(fold, written, Integer.MAX_VALUE);
        for (int at = 0; at < fold.length() && !byRest.isEmpty(); at++) {
            best = first(without(fold, at), written, best);
        }
        @Nullable Integer equal = byFold.get(fold);
        best = equal == null ? best : Math.min(best, equal);
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(names.get(best));
    }

    private int first(String rest, String written, int best) {
        int result = best;
        for (int name : byRest.getOrDefault(rest, List.of())) {
            if (name < result && NearMiss.of(written, names.get(name))) {
                result = name;
            }
        }
        return result;
    }
}
