/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Shell;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.study.files.TranscriptStatus;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.ui.actions.RunningAction;
import org.verbacoda.ui.coding.FirstWriting;
import org.verbacoda.ui.study.SettingsJob;
import org.verbacoda.workspace.OpenStudy;

/** Saying how far the work on transcripts is, and showing only those that are so far. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class StatusActions {

    private StatusActions() {
    }

    /** What people read for a status. */
    static String name(TranscriptStatus status) {
        return switch (status) {
            case NEW -> "New";
            case IN_WORK -> "In Work";
            case DONE -> "Done";
        };
    }

    /** A menu that gives transcripts a status; the one they have in common is ticked. */
    static IMenuManager menu(Shell shell, StudySettings settings, List<StudyTranscript> transcripts) {
        MenuManager menu = new MenuManager("&Status");
        for (TranscriptStatus status : TranscriptStatus.values()) {
            Action action = new RunningAction("&" + name(status), IAction.AS_RADIO_BUTTON,
                    () -> set(shell, transcripts, status));
            action.setChecked(transcripts.stream().allMatch(each -> settings.status(each.id()) == status));
            menu.add(action);
        }
        return menu;
    }

    private static void set(Shell shell, List<StudyTranscript> transcripts, TranscriptStatus status) {
        String label = transcripts.size() == 1 ? "Status of '" + transcripts.get(0).id() + "'"
                : "Status of " + transcripts.size() + " Transcripts";
        OpenStudy.session().filter(session -> FirstWriting.isAgreed(shell, session)).ifPresent(
                session -> SettingsJob.start(session, label, settings -> {
                    StudySettings edited = settings;
                    for (StudyTranscript each : transcripts) {
                        edited = edited.withStatus(session.coder(), each.id(), status);
                    }
                    return edited;
                }));
    }

    /** Entries that show only the transcripts of one status, or all. */
    static void fillFilter(IMenuManager menu, Consumer<Optional<TranscriptStatus>> told) {
        Action all = new RunningAction("Show &All", IAction.AS_RADIO_BUTTON, () -> told.accept(Optional.empty()));
        all.setChecked(true);
        menu.add(all);
        for (TranscriptStatus status : TranscriptStatus.values()) {
            menu.add(new RunningAction("Only &" + name(status), IAction.AS_RADIO_BUTTON,
                    () -> told.accept(Optional.of(status))));
        }
    }
}
