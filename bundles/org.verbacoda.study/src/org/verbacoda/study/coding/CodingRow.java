/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.util.OptionalDouble;

/**
 * A row of a table of codings, with its fields read but nothing yet looked up.
 *
 * @param line the line it starts on, from 1
 * @param start where the passage starts, in code points
 * @param end where it ends, exclusive
 * @param quote the passage; empty if the table doesn't say
 * @param memo a memo; empty for none
 */
record CodingRow(int line, String coder, String transcript, String code, int start, int end, String quote, String memo,
        OptionalDouble weight) {
}
