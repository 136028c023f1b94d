/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.anchors;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.TextPositions;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;

/**
 * A text before and after known edits, which carries assignments over: exactly, because the edits are known and not
 * found by comparing. Each keeps its words; what is replaced in part, as when a passage ends inside a damaged character,
 * belongs to it as a whole.
 */
public final class EditedText {

    private final String before;
    private final TextEdits edits;
    private final Wording wording;
    private final String after;
    private final TextPositions oldPositions;
    private final TextPositions newPositions;
    private final String oldDigest;
    private final String newDigest;

    /**
     * A text and its edits.
     *
     * @param before the normalised text
     * @param edits what happens to it
     * @param wording what becomes of passages of which everything is replaced
     */
    public EditedText(String before, TextEdits edits, Wording wording) {
        this.before = before;
        this.edits = edits;
        this.wording = wording;
        this.after = edits.applyTo(before);
        this.oldPositions = TextPositions.ofNormalised(before);
        this.newPositions = TextPositions.ofNormalised(after);
        this.oldDigest = TextDigest.of(before);
        this.newDigest = TextDigest.of(after);
    }

    /** The text before the edits. */
    public String before() {
        return before;
    }

    /** What happens to it. */
    public TextEdits edits() {
        return edits;
    }

    /** The text after them. */
    public String after() {
        return after;
    }

    /** The digest of the text before the edits, which assignments cite that can be carried over. */
    public String oldDigest() {
        return oldDigest;
    }

    /**
     * Carries assignments over.
     *
     * @param coded as it was read; it is changed
     * @return whether it was; it is left alone if it cites another text or holds lines that can't be read, whose
     *         positions nobody knows
     */
    public boolean carry(CodedTranscript coded) {
        if (!oldDigest.equals(coded.getDigest()) || !coded.getUnreadableLines().isEmpty()) {
            return false;
        }
        coded.getAssignments().forEach(this::move);
        coded.setDigest(newDigest);
        coded.setLength(newPositions.codePointLength());
        return true;
    }

    /**
     * The same, also for assignments of another version of the text: they are found in the one before the edits first.
     *
     * @throws IOException if the version they cite can't be read
     */
    public boolean carry(CodedTranscript coded, TextVersions versions) throws IOException {
        if (!oldDigest.equals(coded.getDigest()) && coded.getUnreadableLines().isEmpty()) {
            CarriedCoding.carry(coded, before, versions);
        }
        return carry(coded);
    }

    /** An orphan is of another text; a passage that reaches behind the text was wrong before. Both stay to be reported. */
    private void move(Assignment assignment) {
        if (assignment.getDigest() != null || assignment.getEnd() > oldPositions.codePointLength()) {
            return;
        }
        int oldStart = oldPositions.toUtf16(assignment.getStart());
        int oldEnd = oldPositions.toUtf16(assignment.getEnd());
        int start = edits.startAfter(oldStart);
        int end = edits.endAfter(oldEnd);
        boolean lost = end <= start && oldEnd > oldStart;
        if (lost || wording == Wording.CHANGES && isReplaced(before, edits.list(), oldStart, oldEnd)) {
            orphan(assignment, oldStart, oldEnd);
        } else {
            assignment.setStart(newPositions.toCodePoint(start));
            assignment.setEnd(newPositions.toCodePoint(Math.max(start, end)));
            AssignmentContext.ofUtf16(after, start, Math.max(start, end)).applyTo(assignment);
        }
    }

    private void orphan(Assignment assignment, int start, int end) {
        assignment.setDigest(oldDigest);
        @Nullable String quote = assignment.getQuote();
        if (quote == null) {
            AssignmentContext.ofUtf16(before, start, end).applyTo(assignment);
        }
    }

    /**
     * Whether edits leave nothing of a passage but blanks.
     *
     * @param edits edits of the text, ascending
     * @param start where the passage starts, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public static boolean isReplaced(String text, List<TextEdit> edits, int start, int end) {
        int from = start;
        boolean touched = false;
        for (TextEdit edit : edits) {
            if (edit.end() > start && edit.start() < end && edit.end() > edit.start()) {
                if (from < edit.start() && !text.substring(from, edit.start()).isBlank()) {
                    return false;
                }
                touched = true;
                from = Math.max(from, edit.end());
            }
        }
        return touched && (from >= end || text.substring(from, end).isBlank());
    }
}
