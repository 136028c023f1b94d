/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.highlighting;

/** What a stretch of a codebook's text is. */
public enum CodebookElement {
    /** A word of the language. */
    KEYWORD,
    /** The id of a code, also one that is spelt like a keyword. */
    ID,
    /** A text in quotes: a name, a definition. */
    STRING,
    /** A colour such as {@code #C0392B}. */
    COLOR,
    COMMENT,
    /** What has no place in the language. */
    INVALID
}
