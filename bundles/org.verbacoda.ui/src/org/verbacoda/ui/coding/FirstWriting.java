/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.nio.file.Files;
import java.util.function.BiPredicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.workspace.session.StudySession;

/** Asks before anything is written to a folder that is no study yet. For the UI thread. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class FirstWriting {

    private static BiPredicate<Shell, StudySession> coder = (shell, session) -> true;

    private FirstWriting() {
    }

    /** Says who asks who codes, before the first coding. To be called once, by the UI thread. */
    public static void ask(BiPredicate<Shell, StudySession> whoCodes) {
        coder = whoCodes;
    }

    /** Whether a passage may be coded: where something may be written, and it is known who codes. */
    static boolean mayCode(Shell shell, StudySession session) {
        return isAgreed(shell, session) && coder.test(shell, session);
    }

    /** Whether something may be written: in a study always, in any other folder if the user says so. */
    public static boolean isAgreed(Shell shell, StudySession session) {
        StudyLayout layout = session.snapshot().layout();
        return Files.exists(layout.studyFile()) || Files.isDirectory(layout.coding())
                || MessageDialog.openQuestion(shell, "Make this folder a study",
                        "This folder is no study yet. Verbacoda will make these in it, as they are needed:\n\n"
                                + "  study.json: the study's title and settings\n"
                                + "  codebook.codebook: your codes\n"
                                + "  coding: your codings, in a folder for each coder\n\n"
                                + layout.root() + "\n\nThe transcripts stay as they are. Go on?");
    }
}
