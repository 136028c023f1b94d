/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.function.ToIntFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.verbacoda.study.search.FoundPassage;
import org.verbacoda.ui.search.FoundInterview.Hit;

/** A transcript with how much was found in it, and each passage in its context. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class SearchLabels extends LabelProvider implements IStyledLabelProvider {

    private static final Styler FOUND = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    private static final int BEFORE = 35;

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    private final ToIntFunction<FoundInterview> counter;

    /** @param counter how many passages of an interview are listed */
    SearchLabels(ToIntFunction<FoundInterview> counter) {
        this.counter = counter;
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof FoundInterview interview) {
            StyledString text = new StyledString(interview.transcript().entry().path());
            int count = counter.applyAsInt(interview);
            if (count > 0) {
                text.append("  " + count, StyledString.COUNTER_STYLER);
            }
            return interview.fault().isEmpty() ? text
                    : text.append("  " + interview.fault().get(), StyledString.QUALIFIER_STYLER);
        }
        if (!(element instanceof Hit hit)) {
            return new StyledString(String.valueOf(element)); // the viewer's own line that stands for more
        }
        FoundPassage passage = hit.passage();
        String place = passage.turn() == 0 ? "" : (passage.speaker() + " " + passage.turn()).strip() + "  ";
        return new StyledString(place, StyledString.QUALIFIER_STYLER).append(cutLeft(passage.before(), BEFORE))
                .append(passage.found(), FOUND).append(cutRight(passage.after()));
    }

    /** The end of a context, not much more than so many characters of it and whole words, so that what follows is in sight. */
    static String cutLeft(String before, int length) {
        int space = before.indexOf(' ', Math.max(0, before.length() - length));
        return space < 0 || before.length() <= length ? before : "…" + before.substring(space);
    }

    static String cutRight(String after) {
        int space = after.lastIndexOf(' ');
        return space < 0 || after.length() < 40 ? after : after.substring(0, space + 1) + "…";
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return !(element instanceof FoundInterview) ? null
                : images.get(ResourceLocator.imageDescriptorFromBundle("org.verbacoda.ui", "icons/transcript.svg")
                        .orElseThrow());
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
