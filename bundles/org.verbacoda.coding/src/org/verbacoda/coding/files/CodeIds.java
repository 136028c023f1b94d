/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Makes ids of codes: words of the code's first name, so that files are readable, and four random characters, so that
 * two coders who make a code of the same name make two codes. {@code "Creative control"} gives
 * {@code creative-control-7f3a}.
 */
public final class CodeIds {

    private static final String RANDOM_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int RANDOM_LENGTH = 4;
    private static final int LONGEST_SLUG = 40;
    /** Stands for a name without Latin letters, and before one that begins with a digit, as an id must not. */
    private static final String NAMELESS = "code";
    /** With 1.7 million ids for each slug, so many failures in a row mean that the caller takes none at all. */
    private static final int TRIES = 10_000;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    /** Latin letters that are not a letter with a mark, so that decomposition leaves them. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(Map.entry((int) '\u00DF', "ss"),
            Map.entry((int) '\u00E6', "ae"), Map.entry((int) '\u0153', "oe"), Map.entry((int) '\u00F8', "o"),
            Map.entry((int) '\u0142', "l"), Map.entry((int) '\u0111', "d"), Map.entry((int) '\u00F0', "d"),
            Map.entry((int) '\u00FE', "th"), Map.entry((int) '\u0131', "i"));

    private final RandomGenerator random;

    /** Ids nobody can guess. */
    public CodeIds() {
        this(new SecureRandom());
    }

    /** Ids from the given source of randomness; safe for threads if that is. */
    public CodeIds(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A new id for a code of the given name.
     *
     * @param name the name as the coder wrote it
     * @param taken tells whether an id is in use, as an id or as an alias
     * @return an id of {@code a-z}, {@code 0-9} and {@code -} that begins with a letter and is not taken
     * @throws IllegalStateException if every id seems to be taken
     */
    public String next(String name, Predicate<String> taken) {
        String slug = slug(name);
        for (int i = 0; i < TRIES; i++) {
            String id = slug + '-' + randomPart();
            if (!taken.test(id)) {
                return id;
            }
        }
        throw new IllegalStateException("no free id for a code named " + name);
    }

    /** The readable part of an id: at most 40 characters, cut between words where that leaves at least one. */
    static String slug(String name) {
        String lower = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder latin = new StringBuilder();
        APOSTROPHES.matcher(lower).replaceAll("").codePoints()
                .forEach(c -> latin.append(LETTERS.getOrDefault(c, Character.toString(c))));
        String slug = cut(trim(BETWEEN_WORDS.matcher(latin).replaceAll("-")));
        if (slug.isEmpty()) {
            return NAMELESS;
        }
        return Character.isDigit(slug.charAt(0)) ? cut(NAMELESS + '-' + slug) : slug;
    }

    private static String trim(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return from < to ? slug.substring(from, to) : "";
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, end > 0 ? end : LONGEST_SLUG);
    }

    private String randomPart() {
        StringBuilder part = new StringBuilder(RANDOM_LENGTH);
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            part.append(RANDOM_CHARACTERS.charAt(random.nextInt(RANDOM_CHARACTERS.length())));
        }
        return part.toString();
    }
}
