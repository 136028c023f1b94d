/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.util.Optional;

import org.verbacoda.study.index.StudyTranscript;

/** Gives an assignment a memo, another one, or none; undo puts the one before back. */
public final class MemoOperation extends StudyOperation {

    private final StudyTranscript transcript;
    private final String assignmentId;
    private final String memo;
    private Optional<String> before = Optional.empty();

    /**
     * An operation to be executed by the workbench's operation history.
     *
     * @param assignmentId an assignment of the coder at work; those of others are theirs alone
     * @param memo the memo from now on; empty for none
     * @param name what people call its code
     */
    public MemoOperation(StudySession session, StudyTranscript transcript, String assignmentId, String memo,
            String name) {
        super(session, "Edit Memo of '" + name + "'");
        this.transcript = transcript;
        touches(transcript);
        this.assignmentId = assignmentId;
        this.memo = memo;
    }

    @Override
    boolean perform() throws IOException {
        before = session().setMemo(transcript, assignmentId, memo);
        return before.isPresent() && !before.get().equals(memo);
    }

    @Override
    void revert() throws IOException {
        session().setMemo(transcript, assignmentId, before.orElseThrow());
    }

    @Override
    void repeat() throws IOException {
        perform();
    }
}
