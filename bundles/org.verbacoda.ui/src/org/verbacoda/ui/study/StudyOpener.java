/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.osgi.framework.FrameworkUtil;
import org.verbacoda.study.StudyException;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.StudyProject;
import org.verbacoda.workspace.session.StudySession;

/**
 * Opens a study in place of the one that is open, in the background. Nothing in its folder changes, unless it is to become
 * a new one. What goes wrong is shown in a dialog, and the study that was open stays.
 */
public final class StudyOpener extends Job {

    private final Path folder;
    private final Optional<String> newTitle;

    private StudyOpener(Path folder, Optional<String> newTitle) {
        super("Opening " + folder.getFileName());
        this.folder = folder.toAbsolutePath().normalize();
        this.newTitle = newTitle;
        setUser(true);
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE); // has its own dialog
    }

    /** Opens the study of a folder, or any folder of transcripts. Returns at once. */
    public static void open(Path folder) {
        new StudyOpener(folder, Optional.empty()).schedule();
    }

    /** Makes a folder a study with this title and opens it. Returns at once. */
    public static void create(Path folder, String title) {
        new StudyOpener(folder, Optional.of(title)).schedule();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        try {
            if (newTitle.isPresent()) {
                NewStudy.create(folder, newTitle.get());
            }
            return open(progress);
        } catch (CancellationException | OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | CoreException e) {
            String message = String.valueOf(e.getMessage());
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> MessageDialog.openError(display.getActiveShell(), "Study not opened", message));
            return Status.error(message, e);
        }
    }

    private IStatus open(SubMonitor progress) throws StudyException, CoreException {
        if (!Files.isDirectory(folder)) {
            throw new StudyException(folder + ": there is no such folder; choose one with File > Open Study...");
        }
        Path cache = Platform.getStateLocation(FrameworkUtil.getBundle(StudyOpener.class)).toPath().resolve("index");
        StudySession session = StudySession.open(folder, CoderSetting.folder(folder), CoderSetting.name(),
                Optional.of(cache), new JobProgress(progress.split(8)));
        session.become(session.coder(), session.coderName(), CoderSetting.initials());
        session.hide(HiddenCoders.of(folder));
        IProject project = StudyProject.connect(session.snapshot().layout(), progress.split(2));
        if (!OtherEditors.close(project)) {
            return Status.CANCEL_STATUS; // there is unsaved work, and the user would rather stay
        }
        OpenStudy.set(session);
        StudyProblems.forget(project);
        RecentStudies.add(folder);
        return Status.OK_STATUS;
    }
}
