/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.verbacoda.workspace.StudyMarkers;

/** The markers of a file but for problems, which the editor shows as they are now, not as they were on disk. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class WithoutProblems extends ResourceMarkerAnnotationModel {

    WithoutProblems(IResource file) {
        super(file);
    }

    @Override
    protected boolean isAcceptable(IMarker marker) {
        try {
            return super.isAcceptable(marker) && !StudyMarkers.TYPE.equals(marker.getType());
        } catch (CoreException e) {
            return false; // the marker has just been deleted
        }
    }
}
