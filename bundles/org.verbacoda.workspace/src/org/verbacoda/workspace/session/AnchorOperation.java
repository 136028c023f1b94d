/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.util.Optional;

import org.verbacoda.coding.model.Assignment;
import org.verbacoda.study.index.StudyTranscript;

/**
 * What is decided of an assignment of the coder at work that has no place in its text; undo takes the decision back.
 */
public final class AnchorOperation extends StudyOperation {

    private final StudyTranscript transcript;
    private final StudySession.OwnChange<Assignment> change;
    private Optional<Assignment> before = Optional.empty();

    private AnchorOperation(StudySession session, StudyTranscript transcript, String label,
            StudySession.OwnChange<Assignment> change) {
        super(session, label);
        this.transcript = transcript;
        this.change = change;
    }

    /**
     * Gives it a place.
     *
     * @param start where the place starts, in code points of the normalised text
     * @param end where it ends, exclusive
     * @param digest the digest of that text; nothing is changed if it is another by now
     * @param name what people call the code
     */
    public static AnchorOperation place(StudySession session, StudyTranscript transcript, String assignmentId,
            int start,
            int end, String digest, String name) {
        return new AnchorOperation(session, transcript, "Place '" + name + "'",
                own -> own.place(assignmentId, start, end, digest));
    }

    /**
     * Leaves it without a place, so that it is no open question any more.
     *
     * @param kept false to have it an open question again
     */
    public static AnchorOperation keep(StudySession session, StudyTranscript transcript, String assignmentId,
            boolean kept,
            String name) {
        return new AnchorOperation(session, transcript, (kept ? "Keep '" : "Review '") + name + "'"
                + (kept ? " without a Place" : " Again"), own -> own.keep(assignmentId, kept));
    }

    @Override
    boolean perform() throws IOException {
        before = session().change(transcript, change);
        return before.isPresent();
    }

    @Override
    void revert() throws IOException {
        session().change(transcript, own -> own.putBack(before.orElseThrow()));
    }

    @Override
    void repeat() throws IOException {
        perform();
    }
}
