/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verbacoda.study.StudyException;
import org.verbacoda.text.AtomicFiles;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.edit.FileEdits;
import org.verbacoda.text.edit.TextEdits;

/**
 * Changes the texts of several transcripts, all or none. A text that holds coding is not changed, nor one that another
 * program has written meanwhile; undo and redo are refused if a text is another one than they left.
 */
public final class TranscriptsOperation extends StudyOperation {

    /**
     * What is changed in a transcript.
     *
     * @param file where it is on disk
     * @param text its normalised text as it is now
     * @param edits edits of that
     */
    public record Change(Path file, String text, TextEdits edits) {
    }

    private static final int MARK = 3;

    private final List<Change> changes;
    private final Map<Path, byte[]> before = new LinkedHashMap<>();
    private final Map<Path, byte[]> after = new LinkedHashMap<>();

    /**
     * An operation to be executed by the workbench's operation history, on any thread.
     *
     * @param label what people call the change
     */
    public TranscriptsOperation(StudySession session, String label, List<Change> changes) {
        super(session, label);
        this.changes = List.copyOf(changes);
        touches(changes.stream().map(Change::file).toList());
    }

    @Override
    boolean perform() throws IOException {
        synchronized (session()) {
            before.clear();
            after.clear();
            for (Change change : changes) {
                if (!change.edits().isEmpty()) {
                    prepare(change);
                }
            }
            exchange(before, after);
        }
        session().reload();
        return !after.isEmpty();
    }

    private void prepare(Change change) throws IOException {
        byte[] content = Files.readAllBytes(change.file());
        DecodedText decoded = TextDecoder.decode(content);
        if (!decoded.utf8() || !decoded.text().equals(change.text())) {
            throw new StudyException(change.file() + ": has just been changed by another program; start again");
        }
        if (session().transcript(change.file()).filter(transcript -> transcript.coding().count() > 0).isPresent()) {
            throw new StudyException(change.file() + ": holds coding, so its text stays as it is");
        }
        int skipped = decoded.byteOrderMark() ? MARK : 0;
        byte[] edited = FileEdits
                .applyTo(new String(content, skipped, content.length - skipped, StandardCharsets.UTF_8), change.edits())
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(content, skipped + edited.length);
        System.arraycopy(edited, 0, whole, skipped, edited.length);
        before.put(change.file(), content);
        after.put(change.file(), whole);
    }

    @Override
    void revert() throws IOException {
        synchronized (session()) {
            exchange(after, before);
        }
        session().reload();
    }

    @Override
    void repeat() throws IOException {
        synchronized (session()) {
            exchange(before, after);
        }
        session().reload();
    }

    /** Writes all files, having looked at all of them first; what has been written is put back if one can't be. */
    private void exchange(Map<Path, byte[]> expected, Map<Path, byte[]> wanted) throws IOException {
        for (Map.Entry<Path, byte[]> file : expected.entrySet()) {
            if (!Arrays.equals(Files.readAllBytes(file.getKey()), file.getValue())) {
                throw new StudyException(file.getKey() + ": has been changed meanwhile, so '" + getLabel()
                        + "' can't be done, undone or redone; make the change by hand");
            }
        }
        Map<Path, byte[]> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : wanted.entrySet()) {
                AtomicFiles.write(file.getKey(), file.getValue());
                written.put(file.getKey(), expected.getOrDefault(file.getKey(), file.getValue()));
            }
        } catch (IOException e) {
            for (Map.Entry<Path, byte[]> file : written.entrySet()) {
                AtomicFiles.write(file.getKey(), file.getValue());
            }
            throw e;
        }
    }
}
