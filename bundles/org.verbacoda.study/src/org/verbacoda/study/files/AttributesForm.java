/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.util.Optional;

/**
 * How {@code attributes.json} was written.
 *
 * @param present whether there was a file
 * @param unknown the keys beside {@code format} and {@code attributes}, as the text of a JSON object
 * @param unwritable why the file must not be written before a person has put it right; empty if it may be
 */
public record AttributesForm(boolean present, String unknown, Optional<StudyFileException> unwritable) {

    /** No file yet. */
    public static final AttributesForm NEW = new AttributesForm(false, JsonFile.NOTHING_UNKNOWN, Optional.empty());
}
