/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbacoda.coding.files.AssignmentFileReader;
import org.verbacoda.coding.files.AssignmentFileWriter;
import org.verbacoda.coding.files.CoderFile;
import org.verbacoda.coding.files.CoderKeys;
import org.verbacoda.coding.files.CodingFileException;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.Coder;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.anchors.CarriedCoding;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.index.CodingEntry;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.AtomicFiles;

/**
 * One coder's folder. Nobody else's program writes there, which is what makes a shared study safe. For one thread at a
 * time.
 */
public final class CodingStore {

    private final StudySnapshot study;
    private final String coder;
    private final String coderName;
    private final String coderInitials;
    private final Map<String, List<CodingEntry>> files = new HashMap<>();

    /**
     * The store of a coder.
     *
     * @param study tells which file holds the coder's assignments for which transcript
     * @param coder the name of the coder's folder
     */
    public CodingStore(StudySnapshot study, String coder) {
        this(study, coder, coder);
    }

    /**
     * The store of a coder who may have no folder yet.
     *
     * @param coderName what people call the coder; written when the folder is made
     */
    public CodingStore(StudySnapshot study, String coder, String coderName) {
        this(study, coder, coderName, CoderNames.initials(coderName));
    }

    /**
     * The same.
     *
     * @param coderInitials the coder's initials; written with the name
     */
    public CodingStore(StudySnapshot study, String coder, String coderName, String coderInitials) {
        this.coderInitials = coderInitials;
        this.study = study;
        this.coder = coder;
        this.coderName = coderName;
        for (CodingEntry coding : study.codings()) {
            if (coding.coder().equals(coder)) {
                files.computeIfAbsent(coding.transcript(), transcript -> new ArrayList<>()).add(coding);
            }
        }
    }

    /** Whether a name can be a coder's folder everywhere: letters, digits, space and {@code . _ -}, no dot in front. */
    public static boolean isCoderName(String name) {
        return name.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}._ -]{0,60}") && !name.endsWith(" ")
                && !name.endsWith(".");
    }

    /**
     * Where the coder's assignments for a transcript are, or where they will be put: a file that holds those for
     * another transcript, whatever it is called, is passed over.
     *
     * @throws StudyException if a file of that name can't be read, so that nobody knows whose it is
     */
    public Path file(StudyTranscript transcript) throws StudyException {
        List<CodingEntry> present = files(transcript);
        if (!present.isEmpty()) {
            return study.layout().root().resolve(present.get(0).path());
        }
        Path first = study.layout().assignments(coder, transcript.id());
        Path file = first;
        for (int i = 2; Files.exists(file) && !isOf(transcript, read(file)); i++) {
            String name = String.valueOf(first.getFileName());
            file = first.resolveSibling(name.substring(0, name.lastIndexOf('.')) + "~" + i + ".jsonl");
        }
        return file;
    }

    /** The coder's files of a transcript when the study was opened; merging folders by hand can leave several. */
    List<CodingEntry> files(StudyTranscript transcript) {
        return files.getOrDefault(transcript.id(), List.of());
    }

    private static boolean isOf(StudyTranscript transcript, CodedTranscript coded) {
        return transcript.id().equals(coded.getTranscript());
    }

    private CodedTranscript read(Path file) throws StudyException {
        String name = study.layout().relative(file);
        try {
            return AssignmentFileReader.read(file);
        } catch (CodingFileException e) {
            throw new StudyException(name + ", " + e.getMessage(), e);
        } catch (IOException e) {
            throw new StudyException(name + ": can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * The coder's assignments for a transcript, in its present text; none yet if there is no file. Those whose words
     * were not found in it name the text version that they cite.
     *
     * @throws StudyException if the file can't be read, or holds lines that can't be, in another version of the text; the
     *         message names the file
     */
    public CodedTranscript load(StudyTranscript transcript) throws StudyException {
        Path file = file(transcript);
        if (!Files.exists(file)) {
            CodedTranscript empty = CodingFactory.eINSTANCE.createCodedTranscript();
            empty.setCoder(coder);
            empty.setTranscript(transcript.id());
            cite(empty, transcript);
            return empty;
        }
        CodedTranscript coded = read(file);
        if (!isOf(transcript, coded)) {
            throw new StudyException(study.layout().relative(file)
                    + ": has just been changed by another program; start again");
        }
        boolean holdsNothing = coded.getAssignments().isEmpty() && coded.getUnreadableLines().isEmpty();
        String digest = coded.getDigest();
        if (holdsNothing) {
            cite(coded, transcript);
        } else if (digest != null && !digest.equals(transcript.entry().digest())) {
            carry(coded, transcript);
        }
        return coded;
    }

    /** Carries assignments over into the transcript's present text; saving then writes them so. */
    CarriedCoding carry(CodedTranscript coded, StudyTranscript transcript) throws StudyException {
        if (!coded.getUnreadableLines().isEmpty()) {
            throw new StudyException(study.layout().relative(file(transcript)) + ": line "
                    + coded.getUnreadableLines().get(0).getLine() + " can't be read, so it can't be carried over into the "
                    + "changed text of " + transcript.entry().path() + "; correct or remove it before coding goes on");
        }
        try {
            return CarriedCoding.carry(coded, TranscriptText.read(study, transcript).text(),
                    new TextVersions(study.layout()));
        } catch (StudyException e) {
            throw e;
        } catch (IOException e) {
            throw new StudyException("a text version that " + study.layout().relative(file(transcript))
                    + " cites can't be read: " + e.getMessage(), e);
        }
    }

    private static void cite(CodedTranscript coded, StudyTranscript transcript) {
        coded.setDigest(transcript.entry().digest());
        coded.setLength(transcript.entry().length());
    }

    /**
     * Writes a coder's assignments for a transcript, and beside them what they rest on: the text version they cite and
     * who the coder is. Each file is replaced whole or not at all, and none that says the same already.
     *
     * @param text the transcript's normalised text, whose digest the assignments cite
     */
    public void save(StudyTranscript transcript, CodedTranscript coded, String text) throws IOException {
        new TextVersions(study.layout()).write(text);
        Path coderFile = study.layout().coderFile(coder);
        if (!Files.exists(coderFile)) {
            AtomicFiles.write(coderFile, CoderFile.toBytes(newCoder()));
        }
        AtomicFiles.writeIfChanged(file(transcript), AssignmentFileWriter.toBytes(coded));
    }

    private Coder newCoder() {
        Coder created = CodingFactory.eINSTANCE.createCoder();
        created.setId(coder);
        created.setName(coderName);
        created.setInitials(coderInitials);
        created.setKey(new CoderKeys().next());
        return created;
    }
}
