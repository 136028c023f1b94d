/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.transcript.rules.Rule;

/** The pages of help, by the names of their files. */
public final class HelpPages {

    /** What a new user reads first. */
    public static final String FIRST_STEPS = "first-steps.md";
    /** Which keys there are. */
    public static final String KEYS = "keys.md";

    /** The folder of the bundle that holds them. */
    private static final String FOLDER = "/help/";

    /** The pages of the views and editors, by their ids. */
    private static final Map<String, String> OF_PARTS = Map.of("org.verbacoda.ui.coders", "coders.md",
            "org.verbacoda.ui.transcriptEditor", "coding.md",
            "org.verbacoda.ui.codebook", "codebook.md", "org.verbacoda.ui.matrix", "matrix.md",
            "org.verbacoda.ui.codebookEditor", "codebook.md", "org.verbacoda.ui.explorer", "study.md",
            "org.verbacoda.ui.problems", "problems.md", "org.verbacoda.ui.search", "search.md",
            "org.verbacoda.ui.outline", "navigation.md", "org.verbacoda.ui.review", "review.md");

    private HelpPages() {
    }

    /** All pages, in the order of reading, with one for each rule at the end. */
    public static List<String> all() {
        return Stream.concat(
                Stream.of(FIRST_STEPS, "study.md", "importing.md", "coding.md", "navigation.md", "codebook.md", "matrix.md",
                        "search.md", "problems.md", "review.md", "coders.md",
                        "properties.md", "files.md", KEYS),
                Arrays.stream(Rule.values()).map(rule -> ofRule(rule.id()))).toList();
    }

    /** The page of a rule, by its id. */
    public static String ofRule(String id) {
        return "rule-" + id + ".md";
    }

    /** The page of a view or an editor; that of the first steps if it has none. */
    public static String ofPart(String id) {
        return OF_PARTS.getOrDefault(id, FIRST_STEPS);
    }

    /** Reads a page of {@link #all()}. */
    public static HelpText read(String page) {
        @Nullable URL place = HelpPages.class.getResource(FOLDER + page);
        if (place == null) {
            throw new IllegalArgumentException("There is no page " + page);
        }
        try (InputStream in = place.openStream()) {
            return HelpText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The page " + page + " can't be read", e);
        }
    }
}
