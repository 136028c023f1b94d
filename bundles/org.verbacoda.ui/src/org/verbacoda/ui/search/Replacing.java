/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.search.PlannedReplacement;
import org.verbacoda.ui.changes.TranscriptsJob;
import org.verbacoda.workspace.session.StudySession;
import org.verbacoda.workspace.session.TranscriptsOperation.Change;

/** Replaces in the background, as one operation that can be undone. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class Replacing {

    private Replacing() {
    }

    /** @param teller told what has been done, or why not, on any thread */
    static void start(StudySession session, List<PlannedReplacement> plan, Consumer<String> teller) {
        TranscriptsJob.start(session, "Replace in Transcripts", monitor -> changes(session.snapshot().layout(), plan),
                status -> teller.accept(describe(status, plan)));
    }

    private static List<Change> changes(StudyLayout study, List<PlannedReplacement> plan) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (PlannedReplacement each : plan) {
            changes.add(new Change(each.file(study), each.edited(study)));
        }
        return changes;
    }

    private static String describe(IStatus status, List<PlannedReplacement> plan) {
        if (status.getSeverity() == IStatus.ERROR) {
            return "Nothing was replaced: " + status.getMessage();
        }
        if (!status.isOK()) {
            return "Nothing was replaced.";
        }
        int passages = plan.stream().mapToInt(each -> each.replacements().size()).sum();
        return (passages == 1 ? "1 passage replaced" : passages + " passages replaced")
                + (plan.size() == 1 ? " in 1 interview." : " in " + plan.size() + " interviews.")
                + " Ctrl+Z here takes it back.";
    }
}
