/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.repair;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.coding.files.AssignmentFileReader;
import org.verbacoda.coding.files.AssignmentFileWriter;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.text.AtomicFiles;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.TextPositions;
import org.verbacoda.text.edit.TextEdits;

/**
 * Carries assignments over known edits of their text: exactly, because the edits are known and not found by comparing.
 * Each keeps its words; what is replaced in part, as when a passage ends inside a damaged character, belongs to it as
 * a whole.
 */
final class CodingCarryOver {

    private final TextEdits edits;
    private final String after;
    private final TextPositions oldPositions;
    private final TextPositions newPositions;
    private final String oldDigest;
    private final String newDigest;

    /**
     * @param before the normalised text the assignments cite
     * @param edits what happens to it
     */
    CodingCarryOver(String before, TextEdits edits) {
        this.edits = edits;
        this.after = edits.applyTo(before);
        this.oldPositions = TextPositions.ofNormalised(before);
        this.newPositions = TextPositions.ofNormalised(after);
        this.oldDigest = TextDigest.of(before);
        this.newDigest = TextDigest.of(after);
    }

    String oldDigest() {
        return oldDigest;
    }

    /**
     * Carries over a coder's file.
     *
     * @return how many assignments it holds, all of them carried over; -1 if it was left alone, because it cites
     *         another text or holds lines that can't be read, whose positions nobody knows
     * @throws IOException if the file can't be read or written
     */
    int carry(Path file) throws IOException {
        CodedTranscript coded = AssignmentFileReader.read(file);
        @Nullable String digest = coded.getDigest();
        if (!oldDigest.equals(digest) || !coded.getUnreadableLines().isEmpty()) {
            return -1;
        }
        for (Assignment assignment : coded.getAssignments()) {
            move(assignment);
        }
        coded.setDigest(newDigest);
        coded.setLength(newPositions.codePointLength());
        AtomicFiles.writeIfChanged(file, AssignmentFileWriter.toBytes(coded));
        return coded.getAssignments().size();
    }

    /** An orphan is of another text; a passage that reaches behind the text was wrong before. Both stay to be reported. */
    private void move(Assignment assignment) {
        if (assignment.getDigest() != null || assignment.getEnd() > oldPositions.codePointLength()) {
            return;
        }
        int start = edits.startAfter(oldPositions.toUtf16(assignment.getStart()));
        int end = Math.max(start, edits.endAfter(oldPositions.toUtf16(assignment.getEnd())));
        assignment.setStart(newPositions.toCodePoint(start));
        assignment.setEnd(newPositions.toCodePoint(end));
        AssignmentContext.ofUtf16(after, start, end).applyTo(assignment);
    }
}
