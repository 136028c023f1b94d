/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.verbacoda.study.StudyException;
import org.verbacoda.text.AtomicFiles;

/**
 * Changes the text of the codebook; undo puts the text back that was there. Neither overwrites what somebody else has
 * written meanwhile: the change is made to the text as it is now, and undo and redo are refused if it is another one.
 */
public final class CodebookOperation extends StudyOperation {

    /** A byte order mark is no part of the text that is edited, and stays. */
    private static final String MARK = "\uFEFF";

    private final UnaryOperator<String> edit;
    /** What the file held before and after; empty for no file. */
    private Optional<String> before = Optional.empty();
    private Optional<String> after = Optional.empty();

    /**
     * An operation to be executed by the workbench's operation history, on any thread.
     *
     * @param label what people call the change
     * @param edit gives the new text of the codebook; may throw an {@link IllegalArgumentException} that says why not
     */
    public CodebookOperation(StudySession session, String label, UnaryOperator<String> edit) {
        super(session, label);
        this.edit = edit;
        touches(List.of(codebook()));
    }

    @Override
    boolean perform() throws IOException {
        synchronized (session()) {
            before = read();
            String text = before.orElse("");
            String mark = text.startsWith(MARK) ? MARK : "";
            String edited = mark + edit.apply(text.substring(mark.length()));
            if (edited.equals(text)) {
                return false;
            }
            after = Optional.of(edited);
            write(after);
        }
        session().reload();
        return true;
    }

    @Override
    void revert() throws IOException {
        exchange(after, before);
    }

    @Override
    void repeat() throws IOException {
        exchange(before, after);
    }

    private void exchange(Optional<String> expected, Optional<String> wanted) throws IOException {
        synchronized (session()) {
            if (!read().equals(expected)) {
                throw new StudyException(codebook() + ": has been changed meanwhile, so '" + getLabel()
                        + "' can't be undone or redone; make the change by hand");
            }
            write(wanted);
        }
        session().reload();
    }

    private Path codebook() {
        return session().snapshot().layout().codebook();
    }

    private Optional<String> read() throws IOException {
        Path file = codebook();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new StudyException(file + ": isn't UTF-8, so it can't be changed here; convert it first", e);
        }
    }

    private void write(Optional<String> text) throws IOException {
        if (text.isPresent()) {
            session().establish();
            AtomicFiles.writeString(codebook(), text.get());
        } else {
            Files.deleteIfExists(codebook());
        }
    }
}
