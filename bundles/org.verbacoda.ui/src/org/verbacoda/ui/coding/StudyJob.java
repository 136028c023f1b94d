/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.workspace.session.StudySession;

/** What somebody waits for that changes a study's files, one after another in the order they were begun. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
abstract class StudyJob extends Job {

    private final StudySession session;

    StudyJob(String name, StudySession session) {
        super(name);
        this.session = session;
        setRule(new StudyRule(session));
        setPriority(INTERACTIVE);
        setSystem(true);
    }

    final StudySession session() {
        return session;
    }
}
