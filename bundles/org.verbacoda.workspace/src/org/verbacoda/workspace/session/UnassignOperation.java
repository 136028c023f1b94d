/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.util.Optional;

import org.verbacoda.coding.model.Assignment;
import org.verbacoda.study.index.StudyTranscript;

/** Takes a code from a passage; undo puts the very same assignment back. */
public final class UnassignOperation extends StudyOperation {

    private final StudyTranscript transcript;
    private final String assignmentId;
    private Optional<Assignment> removed = Optional.empty();

    /**
     * An operation to be executed by the workbench's operation history.
     *
     * @param assignmentId an assignment of the coder at work; those of others are theirs alone
     * @param name what people call its code
     */
    public UnassignOperation(StudySession session, StudyTranscript transcript, String assignmentId, String name) {
        super(session, "Remove Code '" + name + "'");
        this.transcript = transcript;
        touches(transcript);
        this.assignmentId = assignmentId;
    }

    @Override
    boolean perform() throws IOException {
        removed = session().remove(transcript, assignmentId);
        return removed.isPresent();
    }

    @Override
    void revert() throws IOException {
        session().restore(transcript, removed.orElseThrow());
    }

    @Override
    void repeat() throws IOException {
        perform();
    }
}
