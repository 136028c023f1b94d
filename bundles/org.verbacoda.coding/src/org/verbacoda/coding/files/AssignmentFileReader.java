/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.verbacoda.coding.json.UnreadableException;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.CodingFactory;

/**
 * Reads the assignments of one coder for one transcript.
 * <p>
 * A line is an assignment if it is a JSON object with the texts {@code id} and {@code code} and the whole numbers
 * {@code start} and {@code end}, {@code 0 <= start <= end}, in code points. {@code null} is the same as no value.
 * Whether the code exists, the passage lies in the text or the id is unique is not asked here: such lines are read.
 * Any other line becomes an unreadable line with its number, its text and the reason, and is kept. Blank lines go.
 * <p>
 * In the text of an unreadable line a byte that is not UTF-8 is the lone surrogate U+DC00 + byte, so that
 * {@link AssignmentFileWriter} can write the byte again.
 */
public final class AssignmentFileReader {

    private AssignmentFileReader() {
    }

    /**
     * Reads a file.
     *
     * @param content the bytes of the file
     * @return a new model with the assignments and the unreadable lines in the order of the file
     * @throws AssignmentFileException if the first line that is not blank is no readable header
     * @throws UnsupportedFormatException if the file is of a later format
     */
    public static CodedTranscript read(byte[] content) throws AssignmentFileException, UnsupportedFormatException {
        Lines lines = new Lines(content);
        CodedTranscript file = create(AssignmentHeader.read(lines));
        while (lines.advance()) {
            String text = lines.text();
            try {
                file.getAssignments().add(create(AssignmentLine.read(text)));
            } catch (UnreadableException e) {
                file.getUnreadableLines().add(UnreadableLines.create(lines.number(), text, e));
            }
        }
        return file;
    }

    /**
     * Reads a file from disk; as {@link #read(byte[])}.
     *
     * @throws IOException if the file can't be opened or read
     */
    public static CodedTranscript read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    private static CodedTranscript create(AssignmentHeader header) {
        CodedTranscript file = CodingFactory.eINSTANCE.createCodedTranscript();
        file.setFormat(AssignmentHeader.FORMAT);
        file.setTranscript(header.transcript());
        file.setCoder(header.coder());
        file.setDigest(header.digest());
        file.setLength(header.length());
        file.setExtra(header.extra());
        return file;
    }

    private static Assignment create(AssignmentLine line) {
        Assignment assignment = CodingFactory.eINSTANCE.createAssignment();
        assignment.setId(line.id());
        assignment.setCode(line.code());
        assignment.setStart(line.start());
        assignment.setEnd(line.end());
        assignment.setQuote(line.quote());
        assignment.setBefore(line.before());
        assignment.setAfter(line.after());
        assignment.setCreated(line.created());
        assignment.setWeight(line.weight());
        assignment.setMemo(line.memo());
        assignment.setDigest(line.digest());
        assignment.setKept(line.kept());
        assignment.setExtra(line.extra());
        return assignment;
    }
}
