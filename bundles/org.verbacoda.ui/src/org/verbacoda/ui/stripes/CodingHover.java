/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.stripes;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.Position;

/** Tells, over a place in the text, the problems there and the codes it has been given. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class CodingHover implements ITextHover {

    private final ISourceViewer viewer;
    private final Supplier<List<ShownPassage>> passages;

    /** A hover over what the viewer shows, with the passages there are at that time. */
    public CodingHover(ISourceViewer viewer, Supplier<List<ShownPassage>> passages) {
        this.viewer = viewer;
        this.passages = passages;
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer textViewer, IRegion region) {
        StringJoiner lines = new StringJoiner("\n");
        int offset = region.getOffset();
        if (viewer.getAnnotationModel() != null) {
            viewer.getAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> {
                Position place = viewer.getAnnotationModel().getPosition(annotation);
                if (place != null && place.includes(offset) && says(annotation)) {
                    lines.add(annotation.getText());
                }
            });
        }
        for (ShownPassage passage : passages.get()) {
            if (passage.start() <= offset && offset < passage.end()) {
                lines.add(passage.describe());
            }
        }
        return lines.length() == 0 ? null : lines.toString();
    }

    private static boolean says(Annotation annotation) {
        return annotation.getText() != null && !annotation.getText().isBlank();
    }

    @Override
    public IRegion getHoverRegion(ITextViewer textViewer, int offset) {
        return new Region(offset, offset < textViewer.getDocument().getLength() ? 1 : 0);
    }
}
