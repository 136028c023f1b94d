/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.validation;

/** The names of the rules for codebooks, by which problems are told apart. They never change. */
public final class CodebookRules {
    /** Something stands where it cannot (error). */
    public static final String SYNTAX = "codebook-syntax";
    /** A quote that is not closed, or one too many (error). */
    public static final String QUOTE = "codebook-quote";
    /** A brace that is not closed, or one too many (error). */
    public static final String BRACE = "codebook-brace";
    /** A backslash that starts no escape (error). */
    public static final String BAD_ESCAPE = "codebook-bad-escape";
    /** An id with other characters than ASCII letters, digits, '-' and '_' (error). */
    public static final String BAD_ID = "codebook-bad-id";
    /** A colour that is not # and six hexadecimal digits (error). */
    public static final String BAD_COLOR = "codebook-bad-color";
    /** A group names a code that is not there (error). */
    public static final String UNKNOWN_CODE = "codebook-unknown-code";
    /** Two codes have one id (error, at the second). */
    public static final String DUPLICATE_ID = "codebook-duplicate-id";
    /** An alias is the id of a code or an alias given before (error). */
    public static final String ALIAS_CLASH = "codebook-alias-clash";
    /** A code or a group has a name without any character (error). */
    public static final String EMPTY_NAME = "codebook-empty-name";
    /** A code has a second definition or memo, which would hide the first (error, at the second). */
    public static final String REPEATED_ENTRY = "codebook-repeated-entry";
    /** Two codes have one name, letter case and surrounding space apart (warning, at the second). */
    public static final String DUPLICATE_NAME = "codebook-duplicate-name";
    /** Two groups have one name, letter case and surrounding space apart (warning, at the second). */
    public static final String DUPLICATE_GROUP = "codebook-duplicate-group";
    /** A group names a code twice (warning, at the second). */
    public static final String REPEATED_MEMBER = "codebook-repeated-member";

    private CodebookRules() {
    }
}
