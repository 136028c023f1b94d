/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.util.Optional;

import org.verbacoda.coding.model.Assignment;
import org.verbacoda.study.index.StudyTranscript;

/** Gives a passage a code; undo takes it away again, redo puts the very same assignment back. */
public final class AssignOperation extends StudyOperation {

    private final StudyTranscript transcript;
    private final int start;
    private final int end;
    private final String code;
    private Optional<Assignment> assigned = Optional.empty();

    /**
     * An operation to be executed by the workbench's operation history.
     *
     * @param start where the passage starts, in code points of the normalised text
     * @param end where it ends, exclusive
     * @param code the code's id
     * @param name what people call the code
     */
    public AssignOperation(StudySession session, StudyTranscript transcript, int start, int end, String code,
            String name) {
        super(session, "Assign Code '" + name + "'");
        this.transcript = transcript;
        touches(transcript);
        this.start = start;
        this.end = end;
        this.code = code;
    }

    @Override
    boolean perform() throws IOException {
        assigned = session().assign(transcript, start, end, code);
        return assigned.isPresent();
    }

    @Override
    void revert() throws IOException {
        session().remove(transcript, assigned.orElseThrow().getId());
    }

    @Override
    void repeat() throws IOException {
        session().restore(transcript, assigned.orElseThrow());
    }
}
