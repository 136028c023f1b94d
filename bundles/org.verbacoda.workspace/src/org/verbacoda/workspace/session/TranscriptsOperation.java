/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.anchors.EditedText;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.coding.CodingAfterEdits;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.edit.FileEdits;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * Changes the texts of several transcripts, all or none, and carries the assignments of the coder at work over by the
 * very edits. Of a text that holds coding the version it cites is kept before, as other coders' files go on citing it; each
 * transcript is written before its assignments. No text is changed that another program has written meanwhile.
 */
public final class TranscriptsOperation extends FilesOperation {

    /**
     * What is changed in a transcript.
     *
     * @param file where it is on disk
     * @param text its normalised text as it is now, and what happens to it
     */
    public record Change(Path file, EditedText text) {
    }

    private static final int MARK = 3;

    private final List<Change> changes;
    /** What coded transcripts hold, before and after. */
    private final List<byte[]> cited = new ArrayList<>();

    /**
     * An operation to be executed by the workbench's operation history, on any thread.
     *
     * @param label what people call the change
     * @param progress told of each file that is written; cancelling puts all back
     */
    public TranscriptsOperation(StudySession session, String label, List<Change> changes, StudyProgress progress) {
        super(session, label, progress);
        this.changes = List.copyOf(changes);
        touches(changes.stream().map(Change::file).toList());
    }

    @Override
    void prepare(FileChanges files) throws IOException {
        cited.clear();
        session().update(); // somebody may have coded one
        CodingAfterEdits coding = new CodingAfterEdits(session().snapshot(), session().coder());
        Map<Path, StudyTranscript> transcripts = new HashMap<>();
        for (StudyTranscript transcript : session().snapshot().transcripts()) {
            transcripts.put(session().snapshot().layout().root().resolve(transcript.entry().path()), transcript);
        }
        for (Change change : changes) {
            if (!change.text().edits().isEmpty()) {
                prepare(change, Optional.ofNullable(transcripts.get(change.file())), coding, files);
            }
        }
    }

    private void prepare(Change change, Optional<StudyTranscript> transcript, CodingAfterEdits coding,
            FileChanges files) throws IOException {
        byte[] before = Files.readAllBytes(change.file());
        DecodedText decoded = TextDecoder.decode(before);
        if (!decoded.utf8() || !decoded.text().equals(change.text().before())) {
            throw new StudyException(change.file() + ": has just been changed by another program; start again");
        }
        byte[] after = edited(before, decoded, change.text());
        files.add(change.file(), Optional.of(before), Optional.of(after));
        if (transcript.isPresent() && coding.isCoded(transcript.get().id())) {
            requireSameId(change);
            cited.add(before);
            cited.add(after);
            for (CodingAfterEdits.Contents own : coding.of(transcript.get().id(), change.text())) {
                files.add(own.file(), Optional.of(own.before()), Optional.of(own.after()));
            }
        }
    }

    /** All else, line ends and byte order mark among it, stays as it is. */
    private static byte[] edited(byte[] before, DecodedText decoded, EditedText text) {
        int skipped = decoded.byteOrderMark() ? MARK : 0;
        byte[] edited = FileEdits.applyTo(new String(before, skipped, before.length - skipped, StandardCharsets.UTF_8),
                text.edits()).getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[skipped + edited.length];
        System.arraycopy(before, 0, whole, 0, skipped);
        System.arraycopy(edited, 0, whole, skipped, edited.length);
        return whole;
    }

    /** Coding is bound to the id. */
    private void requireSameId(Change change) throws StudyException {
        if (!id(change.text().before()).equals(id(change.text().after()))) {
            throw new StudyException(change.file() + ": its ID would change, and its coding is bound to that; leave out "
                    + "the line of the header that says it");
        }
    }

    private String id(String text) {
        return TranscriptStructure.of(text, session().snapshot().settings().transcripts().roles())
                .field("Transcript ID").map(HeaderField::value).orElse("");
    }

    @Override
    void writeBefore() throws IOException {
        TextVersions versions = new TextVersions(session().snapshot().layout());
        for (byte[] content : cited) {
            versions.write(TextDecoder.decode(content).text());
        }
    }
}
