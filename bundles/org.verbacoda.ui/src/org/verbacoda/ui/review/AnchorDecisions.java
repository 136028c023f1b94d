/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.review;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.study.review.DoubtfulAnchor;
import org.verbacoda.ui.coding.CodableEditor;
import org.verbacoda.ui.coding.CodingActions;
import org.verbacoda.ui.coding.CodingJob;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.AnchorOperation;
import org.verbacoda.workspace.session.StudySession;

/**
 * What can be decided about a passage, in the background, as operations of the workbench's history. For the UI thread.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class AnchorDecisions {

    private final Consumer<String> teller;

    /** @param teller told from any thread what came of a decision, or why it can't be made */
    AnchorDecisions(Consumer<String> teller) {
        this.teller = teller;
    }

    /** Whether the coder at work may decide about it. */
    static boolean isOwn(DoubtfulAnchor anchor) {
        return OpenStudy.session().filter(session -> session.coder().equals(anchor.coder())).isPresent();
    }

    private Optional<StudySession> session(DoubtfulAnchor anchor) {
        if (!isOwn(anchor)) {
            teller.accept("This is " + anchor.coder() + "'s coding; only " + anchor.coder() + " can change it");
            return Optional.empty();
        }
        return OpenStudy.session();
    }

    /** Takes the place that is proposed. */
    void accept(DoubtfulAnchor anchor) {
        if (!anchor.isProposed()) {
            teller.accept("No place is proposed: select the passage in the transcript and press P, or K to keep it "
                    + "without one");
            return;
        }
        String name = AnchorTable.code(anchor);
        session(anchor).ifPresent(session -> run(session, anchor, transcript -> AnchorOperation.place(session,
                transcript,
                anchor.id(), anchor.start(), anchor.end(), anchor.digest(), name), "Placed " + name));
    }

    /** Keeps it without a place; one that is kept becomes an open question again. */
    void keep(DoubtfulAnchor anchor) {
        String name = AnchorTable.code(anchor);
        session(anchor).ifPresent(session -> run(session, anchor,
                transcript -> AnchorOperation.keep(session, transcript, anchor.id(), !anchor.kept(), name),
                anchor.kept() ? name + " is to be reviewed again" : "Kept " + name + " without a place"));
    }

    private void run(StudySession session, DoubtfulAnchor anchor, CodingJob.Work work, String done) {
        new CodingJob(session, session.snapshot().layout().root().resolve(anchor.path()), work, () -> { }, done,
                "It has been changed meanwhile", teller).schedule();
    }

    /** Places it at what is selected in its transcript's editor. */
    void placeAtSelection(DoubtfulAnchor anchor) {
        String name = AnchorTable.code(anchor);
        Optional<StudySession> session = session(anchor);
        Optional<CodableEditor> editor = CodingActions.activeEditor().filter(open -> open.transcript()
                .filter(transcript -> transcript.id().equals(anchor.transcript())).isPresent());
        if (session.isPresent() && editor.isEmpty()) {
            teller.accept("Open " + anchor.transcript() + " (Enter) and select the passage there");
        } else if (session.isPresent() && !editor.get().coding().runOnSelection((transcript, start, end) ->
                AnchorOperation
                .place(session.get(), transcript, anchor.id(), start, end, transcript.entry().digest(), name),
                "Placed " + name + " here", "It has been changed meanwhile")) {
            teller.accept("Select the passage in " + anchor.transcript() + " first, then press P");
        }
    }
}
