/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.coding.files.AssignmentFileWriter;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.files.StudyFile;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.text.TextDigest;

/** Writes a study of a given size; the same one every time. */
final class StudyGenerator {

    private final StudyLayout layout;
    private final StudySize size;

    StudyGenerator(Path folder, StudySize size) {
        this.layout = new StudyLayout(folder);
        this.size = size;
    }

    void generate() throws IOException {
        Files.createDirectories(layout.root().resolve("transcripts"));
        for (int coder = 0; coder < StudySize.CODERS; coder++) {
            Files.createDirectories(layout.coder(coder(coder)));
        }
        Files.write(layout.studyFile(), StudyFile.toBytes(StudySettings.of("A generated study")));
        Files.writeString(layout.codebook(), codebook());
        try {
            IntStream.range(0, size.transcripts).parallel().forEach(this::transcript);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e.getCause());
        }
    }

    private static String coder(int number) {
        return "coder" + number;
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "code-%03d", number);
    }

    private static String codebook() {
        StringBuilder text = new StringBuilder("codebook \"A generated study\"\n\n");
        for (int i = 0; i < StudySize.CODES; i++) {
            text.append("code ").append(code(i)).append(" \"Code ").append(i).append("\" #")
                    .append(String.format(Locale.ROOT, "%06X", 0x808080 + i * 0x1F35 % 0x7F7F7F)).append('\n');
        }
        return text.toString();
    }

    private void transcript(int number) {
        Random random = new Random(number);
        String text = InterviewGenerator.interview(number, size.turns, random);
        String digest = TextDigest.of(text);
        try {
            // Not atomically: a study that is not complete is generated again
            Files.writeString(layout.root().resolve("transcripts").resolve(InterviewGenerator.id(number) + ".md"), text);
            for (int coder = 0; coder < StudySize.CODERS && number < size.coded; coder++) {
                byte[] coding = AssignmentFileWriter.toBytes(coding(number, coder(coder), text, digest, random));
                Files.write(layout.assignments(coder(coder), InterviewGenerator.id(number)), coding);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CodedTranscript coding(int number, String coder, String text, String digest, Random random) {
        CodedTranscript coded = CodingFactory.eINSTANCE.createCodedTranscript();
        coded.setTranscript(InterviewGenerator.id(number));
        coded.setCoder(coder);
        coded.setDigest(digest);
        coded.setLength(text.codePointCount(0, text.length()));
        for (int i = 0; i < size.assignmentsPerFile; i++) {
            Assignment assignment = CodingFactory.eINSTANCE.createAssignment();
            int start = random.nextInt(coded.getLength() - 400);
            int end = start + 20 + random.nextInt(300);
            assignment.setId(String.format(Locale.ROOT, "01K%05d%s%016X", number, coder.charAt(5), i));
            // Some codes are used far more than others, as in real studies
            double share = random.nextDouble();
            assignment.setCode(code((int) (share * share * StudySize.CODES)));
            assignment.setStart(start);
            assignment.setEnd(end);
            assignment.setCreated("2026-11-23T09:00:00Z");
            AssignmentContext.of(text, start, end).applyTo(assignment);
            coded.getAssignments().add(assignment);
        }
        return coded;
    }
}
