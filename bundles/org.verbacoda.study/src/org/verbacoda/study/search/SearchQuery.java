/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.util.Optional;
import java.util.Set;

/**
 * What is looked for, and where. Immutable.
 *
 * @param text a text, or a regular expression as {@link java.util.regex.Pattern} has them
 * @param expression whether it is one
 * @param caseSensitive whether capital and small letters differ
 * @param speakers in whose turns; empty for everywhere in the text
 * @param coding in which part of the text
 * @param cases in whose interviews; empty for all
 * @param transcripts in which transcripts, by their paths relative to the study; empty for all
 */
public record SearchQuery(String text, boolean expression, boolean caseSensitive, Set<String> speakers, Coding coding,
        Optional<CasesWith> cases, Set<String> transcripts) {

    /** Which part of the text is searched. */
    public enum Coding {
        /** All of it. */
        ANY,
        /** What somebody has coded: at least one character of what is found. */
        CODED,
        /** What nobody has coded: no character of what is found. */
        NOT_CODED
    }

    /**
     * The cases of which something is known.
     *
     * @param attribute the name of an attribute
     * @param value what it is for them
     */
    public record CasesWith(String attribute, String value) {
    }

    /** Takes copies of the sets. */
    public SearchQuery {
        speakers = Set.copyOf(speakers);
        transcripts = Set.copyOf(transcripts);
    }

    /** A text anywhere, whatever its letters' case. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, false, false, Set.of(), Coding.ANY, Optional.empty(), Set.of());
    }

    /** Why it can't be carried out: a sentence; empty if it can. */
    public Optional<String> fault() {
        try {
            new TextMatcher(this);
            return Optional.empty();
        } catch (SearchException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }
}
