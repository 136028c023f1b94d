/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.util.OptionalDouble;

/**
 * An assignment as an editor shows it.
 *
 * @param id the assignment's id
 * @param coder the coder's folder name
 * @param code the id of the code, aliases resolved
 * @param start where the passage starts, in code points of the normalised text
 * @param end where it ends, exclusive
 * @param memo its memo; empty for none
 * @param weight its weight, if it has one
 */
public record CodedPassage(String id, String coder, String code, int start, int end, String memo,
        OptionalDouble weight) {

    /** The same assignment elsewhere. */
    public CodedPassage at(int newStart, int newEnd) {
        return new CodedPassage(id, coder, code, newStart, newEnd, memo, weight);
    }
}
