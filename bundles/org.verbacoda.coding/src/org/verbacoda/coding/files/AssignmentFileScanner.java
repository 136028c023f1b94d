/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.json.UnreadableException;

/**
 * Goes over an assignment file without building a model of it, for the index, which holds millions of assignments.
 * It reads each line with the same code as {@link AssignmentFileReader}, and lets go of what the index does not need:
 * over 100 MB/s on one core, which is enough not to risk a second understanding of the format for more.
 */
public final class AssignmentFileScanner {

    private AssignmentFileScanner() {
    }

    /**
     * Tells the sink what a file holds. Threads may scan at once, each with its own sink.
     *
     * @param content the bytes of the file
     * @throws AssignmentFileException if the header can't be read; nothing has been told to the sink then
     * @throws UnsupportedFormatException if the file is of a later format; nothing has been told to the sink then
     */
    public static void scan(byte[] content, AssignmentSink sink)
            throws AssignmentFileException, UnsupportedFormatException {
        Lines lines = new Lines(content);
        AssignmentHeader header = AssignmentHeader.read(lines);
        sink.header(header.transcript(), header.coder(), header.digest(), header.length());
        while (lines.advance()) {
            String text = lines.text();
            AssignmentLine line;
            try {
                line = AssignmentLine.read(text);
            } catch (UnreadableException e) {
                sink.unreadable(lines.number(), UnreadableLines.reason(text, e));
                continue;
            }
            @Nullable String cited = line.digest();
            if (cited != null && !cited.equals(header.digest())) {
                sink.orphan(lines.number(), line.id(), line.code(), cited, line.kept() != null);
                continue;
            }
            @Nullable String memo = line.memo();
            @Nullable Double weight = line.weight();
            sink.assignment(lines.number(), line.id(), line.code(), line.start(), line.end(),
                    memo != null && !memo.isEmpty(), weight == null ? Double.NaN : weight);
        }
    }
}
