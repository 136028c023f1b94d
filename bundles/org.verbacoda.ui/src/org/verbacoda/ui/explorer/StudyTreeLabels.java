/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.study.files.TranscriptStatus;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.workspace.StudyMarkers;

/** Names of a study's parts, with how often a transcript is coded, its status, and whether it has problems. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class StudyTreeLabels extends LabelProvider implements IStyledLabelProvider {

    private static final String BUNDLE = "org.verbacoda.ui";

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final Supplier<StudyTree> tree;

    /** @param tree gives the tree shown now */
    StudyTreeLabels(Supplier<StudyTree> tree) {
        this.tree = tree;
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof StudyTree.Group group) {
            return new StyledString(group.name()).append("  " + group.files(), StyledString.COUNTER_STYLER);
        }
        IFile file = (IFile) element;
        Optional<StudyTranscript> transcript = tree.get().transcript(file);
        if (transcript.isEmpty()) {
            return new StyledString(file.getName().equals("codebook.codebook") ? "Codebook"
                    : file.getFullPath().removeFileExtension().lastSegment());
        }
        StyledString name = new StyledString(file.getName());
        int coded = transcript.get().coding().count();
        return coded == 0 ? name : name.append("  " + coded + " coded · " + transcript.get().codedPercent() + " %",
                StyledString.COUNTER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof StudyTree.Group) {
            return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER);
        }
        IFile file = (IFile) element;
        String icon = tree.get().transcript(file).isPresent() ? "icons/transcript.svg"
                : file.getName().endsWith(".codebook") ? "icons/codebook-file.svg" : "icons/analysis.svg";
        ImageDescriptor plain = ResourceLocator.imageDescriptorFromBundle(BUNDLE, icon).orElseThrow();
        ImageDescriptor[] overlays = new ImageDescriptor[IDecoration.BOTTOM_RIGHT + 1];
        overlays[IDecoration.BOTTOM_LEFT] = problems(file);
        overlays[IDecoration.BOTTOM_RIGHT] = status(tree.get().status(file));
        return images.get(Arrays.stream(overlays).allMatch(Objects::isNull) ? plain
                : new DecorationOverlayIcon(images.get(plain), overlays));
    }

    private static ImageDescriptor status(TranscriptStatus status) {
        return status == TranscriptStatus.NEW ? null : ResourceLocator.imageDescriptorFromBundle(BUNDLE,
                status == TranscriptStatus.DONE ? "icons/status-done.svg" : "icons/status-in-work.svg").orElseThrow();
    }

    private static ImageDescriptor problems(IFile file) {
        ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
        try {
            int severity = file.exists() ? file.findMaxProblemSeverity(StudyMarkers.TYPE, true, IResource.DEPTH_ZERO) : -1;
            return switch (severity) {
                case IMarker.SEVERITY_ERROR -> shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR);
                case IMarker.SEVERITY_WARNING -> shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING);
                default -> null;
            };
        } catch (CoreException e) {
            ILog.of(StudyTreeLabels.class).log(e.getStatus()); // shown without the mark
            return null;
        }
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
