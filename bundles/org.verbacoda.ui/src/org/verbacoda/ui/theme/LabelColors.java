/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.theme;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.StructuredViewer;

/** Makes lists show their labels in the colours of another theme; they keep those of the time they were filled. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class LabelColors {

    private static final Set<String> USED = Set.of(JFacePreferences.COUNTER_COLOR, JFacePreferences.DECORATIONS_COLOR,
            JFacePreferences.QUALIFIER_COLOR);

    private LabelColors() {
    }

    /** Refreshes a viewer when a colour of labels changes, as long as it is there. */
    public static void follow(StructuredViewer viewer) {
        IPropertyChangeListener listener = event -> {
            if (USED.contains(event.getProperty()) && !viewer.getControl().isDisposed()) {
                viewer.refresh(true);
            }
        };
        JFaceResources.getColorRegistry().addListener(listener);
        viewer.getControl().addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(listener));
    }
}
