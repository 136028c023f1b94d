/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.nio.file.Path;
import java.util.Optional;

import org.verbacoda.ui.codebook.CodeActivation;
import org.verbacoda.ui.coding.CodingActions;
import org.verbacoda.ui.coding.FirstWriting;

/** What happens to studies when the workbench is up. */
public final class StudyStartup {

    private StudyStartup() {
    }

    /** Opens the study asked for, else the one that was open last, if it is still there. Call once, on the UI thread. */
    public static void run(Optional<Path> askedFor) {
        StudyProblems.keepMarked();
        StudyFolderWatch.start();
        CodeActivation.set(CodingActions::assign);
        FirstWriting.ask(CoderDialog::isKnown);
        askedFor.or(RecentStudies::last).ifPresent(StudyOpener::open);
    }
}
