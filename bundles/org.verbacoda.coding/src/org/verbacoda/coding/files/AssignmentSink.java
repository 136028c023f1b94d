/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Receives what {@link AssignmentFileScanner} finds: the header first, then assignments and unreadable lines in the
 * order of the file.
 */
public interface AssignmentSink {

    /**
     * The file's header.
     *
     * @param transcript the transcript's id
     * @param coder the coder's id
     * @param digest the digest of the normalised text the positions were taken in, or null if the file gives none
     * @param length that text's length in code points, or -1 if the file gives none
     */
    void header(String transcript, String coder, @Nullable String digest, int length);

    /**
     * An assignment. Ids are reported as they are: two lines may have the same one (see {@link DuplicateIds}).
     *
     * @param line its line, counted from 1
     * @param start the first code point of the passage
     * @param end the code point behind the passage, not less than {@code start}
     * @param hasMemo whether it has a memo that is not empty
     * @param weight its weight, or NaN if it has none
     */
    void assignment(int line, String id, String code, int start, int end, boolean hasMemo, double weight);

    /**
     * An assignment whose words were not found in the text of the header: its positions are in another text version.
     *
     * @param line its line, counted from 1
     * @param digest the digest of the text version it cites
     * @param kept whether its coder has decided to leave it without a place
     */
    void orphan(int line, String id, String code, String digest, boolean kept);

    /**
     * A line that is no assignment.
     *
     * @param line the line, counted from 1
     * @param reason what is wrong, in words
     */
    void unreadable(int line, String reason);
}
