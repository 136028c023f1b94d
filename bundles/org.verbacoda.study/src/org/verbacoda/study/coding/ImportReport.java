/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.util.List;

/**
 * What became of a table of codings.
 *
 * @param imported how many assignments were added
 * @param present how many were there already
 * @param moved the rows placed by their quote, because it stands elsewhere than the offsets say; imported or present
 * @param newCodes the names of the codes added to the codebook
 * @param rejected the rows that could not be placed, or not be written
 */
public record ImportReport(int imported, int present, List<Row> moved, List<String> newCodes, List<Row> rejected) {

    /**
     * A row worth a word.
     *
     * @param line the line it starts on, from 1
     * @param message what happened to it
     */
    public record Row(int line, String message) {
    }
}
