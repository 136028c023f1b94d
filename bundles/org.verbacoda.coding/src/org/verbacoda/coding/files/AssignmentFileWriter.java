/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.json.JsonObjectBuilder;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;

/**
 * Writes assignment files in their one canonical form: UTF-8, {@code \n} behind each line, no blank space between
 * tokens, keys in a fixed order with unknown ones behind them, absent values left out; the assignments sorted by start,
 * end, code and id (texts by their UTF-16 units), equal ones in the order they have; then the unreadable lines as they
 * were. Equal content gives equal bytes, so that a file changes only where its content does.
 */
public final class AssignmentFileWriter {

    /** The order of assignments in a file. */
    public static final Comparator<Assignment> ORDER = Comparator.comparingInt(Assignment::getStart)
            .thenComparingInt(Assignment::getEnd).thenComparing(Assignment::getCode).thenComparing(Assignment::getId);

    private AssignmentFileWriter() {
    }

    /**
     * The bytes of the file. The model is not changed, not even its order.
     *
     * @throws IllegalArgumentException if what would be written could not be read again: another format than 1, a
     *         header without transcript or coder, an assignment without id or code, a range that is negative or
     *         reversed, a weight that is not finite, unknown keys that are no JSON object or not unknown
     */
    public static byte[] toBytes(CodedTranscript file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeLine(header(file), out);
        List<Assignment> sorted = new ArrayList<>(file.getAssignments());
        sorted.forEach(AssignmentFileWriter::check);
        sorted.sort(ORDER);
        for (Assignment assignment : sorted) {
            writeLine(line(assignment), out);
        }
        UnreadableLines.write(file.getUnreadableLines(), out);
        return out.toByteArray();
    }

    private static String header(CodedTranscript file) {
        if (file.getFormat() != AssignmentHeader.FORMAT) {
            throw new IllegalArgumentException("format " + file.getFormat() + " can't be written");
        }
        requireName("the transcript of an assignment file", file.getTranscript());
        requireName("the coder of an assignment file", file.getCoder());
        JsonObjectBuilder header = new JsonObjectBuilder().count("format", file.getFormat())
                .text("transcript", file.getTranscript()).text("coder", file.getCoder())
                .text("digest", file.getDigest());
        if (file.getLength() >= 0) {
            header.count("length", file.getLength());
        } else {
            header.without("length");
        }
        return header.endWith(file.getExtra());
    }

    private static String line(Assignment assignment) {
        return new JsonObjectBuilder().text("id", assignment.getId()).text("code", assignment.getCode())
                .count("start", assignment.getStart()).count("end", assignment.getEnd())
                .text("quote", assignment.getQuote()).text("before", assignment.getBefore())
                .text("after", assignment.getAfter()).text("created", assignment.getCreated())
                .number("weight", assignment.getWeight()).text("memo", assignment.getMemo())
                .text("digest", assignment.getDigest()).text("kept", assignment.getKept())
                .endWith(assignment.getExtra());
    }

    private static void check(Assignment assignment) {
        requireName("the id of an assignment", assignment.getId());
        requireName("the code of assignment " + assignment.getId(), assignment.getCode());
        int start = assignment.getStart();
        int end = assignment.getEnd();
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "assignment " + assignment.getId() + " has no valid range: " + start + " to " + end);
        }
        Double weight = assignment.getWeight();
        if (weight != null && !Double.isFinite(weight)) {
            throw new IllegalArgumentException("assignment " + assignment.getId() + " has no valid weight: " + weight);
        }
    }

    private static void requireName(String what, @Nullable String name) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException(what + " is missing");
        }
    }

    private static void writeLine(String line, ByteArrayOutputStream out) {
        out.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
