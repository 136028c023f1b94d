/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.verbacoda.app.calm.PreferencePages;
import org.verbacoda.app.theme.LabelColors;
import org.verbacoda.ui.study.StudyOpener;
import org.verbacoda.ui.study.StudyStartup;

/** Starts the workbench with the Coding perspective and the workspace as its input. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class VerbacodaWorkbenchAdvisor extends WorkbenchAdvisor {

    /** The Problems view takes these from the workbench's images, which each application declares. */
    private static final Map<String, String> SEVERITY_ICONS = Map.of(
            "IMG_OBJS_ERROR_PATH", "icons/full/obj16/error_tsk.svg",
            "IMG_OBJS_WARNING_PATH", "icons/full/obj16/warn_tsk.svg");

    private final Optional<Path> study;
    private OtherStarts otherStarts;

    /** @param study the folder to open; empty for the study that was open last */
    VerbacodaWorkbenchAdvisor(Optional<Path> study) {
        this.study = study;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        configurer.declareImage("IMG_OBJS_INFO_PATH", // the platform's can hardly be seen on dark lists
                ResourceLocator.imageDescriptorFromBundle("org.verbacoda.app", "icons/info.svg").orElseThrow(), true);
        SEVERITY_ICONS.forEach((name, icon) -> configurer.declareImage(name,
                ResourceLocator.imageDescriptorFromBundle("org.eclipse.ui.ide", icon).orElseThrow(), true));
    }

    @Override
    public void postStartup() {
        LabelColors.followTheme(PlatformUI.getWorkbench());
        PreferencePages.tidy(PlatformUI.getWorkbench().getPreferenceManager());
        StudyStartup.run(study);
        try {
            otherStarts = OtherStarts.listen(socket(), this::openForOther);
        } catch (IOException e) {
            // All else works; whoever starts a second time is told to use this window
            ILog.of(VerbacodaWorkbenchAdvisor.class).log(Status.warning(e.getMessage(), e));
        }
    }

    /** Where a start that finds the workspace taken can reach the one that has it. */
    static Path socket() {
        return Platform.getLocation().append(".metadata/verbacoda.socket").toPath();
    }

    /** Told by another start, in the background: shows the window and opens what the other was to open. */
    private void openForOther(String folder) {
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                window.getShell().setMinimized(false);
                window.getShell().forceActive();
            }
            if (!folder.isEmpty()) {
                StudyOpener.open(Path.of(folder));
            }
        });
    }

    @Override
    public void postShutdown() {
        try {
            if (otherStarts != null) {
                otherStarts.close();
            }
        } catch (IOException e) {
            ILog.of(VerbacodaWorkbenchAdvisor.class).log(Status.warning("A socket is left behind", e)); // and replaced
        }
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            // No user data is in the workspace, only how the window was left
            ILog.of(VerbacodaWorkbenchAdvisor.class).log(e.getStatus());
        }
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return "org.verbacoda.ui.perspective.coding";
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new VerbacodaWindowAdvisor(configurer);
    }
}
