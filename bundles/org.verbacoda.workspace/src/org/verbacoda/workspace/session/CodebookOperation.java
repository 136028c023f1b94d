/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyProgress;

/**
 * Changes the text of the codebook; undo puts the text back that was there. Neither overwrites what somebody else has
 * written meanwhile: the change is made to the text as it is now, and undo and redo are refused if it is another one.
 */
public final class CodebookOperation extends FilesOperation {

    /** A byte order mark is no part of the text that is edited, and stays. */
    private static final String MARK = "\uFEFF";

    private final UnaryOperator<String> edit;

    /**
     * An operation to be executed by the workbench's operation history, on any thread.
     *
     * @param label what people call the change
     * @param edit gives the new text of the codebook; may throw an {@link IllegalArgumentException} that says why not
     */
    public CodebookOperation(StudySession session, String label, UnaryOperator<String> edit) {
        super(session, label, StudyProgress.NONE);
        this.edit = edit;
        touches(List.of(session.snapshot().layout().codebook()));
    }

    @Override
    void prepare(FileChanges files) throws IOException {
        Path file = session().snapshot().layout().codebook();
        Optional<byte[]> before = FileChanges.read(file);
        String text = before.isPresent() ? decode(file, before.get()) : "";
        String mark = text.startsWith(MARK) ? MARK : "";
        String edited = mark + edit.apply(text.substring(mark.length()));
        if (!edited.equals(text)) {
            session().establish();
            files.add(file, before, Optional.of(edited.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String decode(Path file, byte[] content) throws StudyException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw new StudyException(file + ": isn't UTF-8, so it can't be changed here; convert it first", e);
        }
    }
}
