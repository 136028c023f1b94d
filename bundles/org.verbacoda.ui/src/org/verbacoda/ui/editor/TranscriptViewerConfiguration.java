/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.verbacoda.ui.stripes.CodingHover;
import org.verbacoda.ui.stripes.ShownPassage;

/** What the editor's viewer offers. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TranscriptViewerConfiguration extends StudyViewerConfiguration {

    private final Supplier<List<ShownPassage>> passages;

    TranscriptViewerConfiguration(IPreferenceStore preferences, Supplier<List<ShownPassage>> passages) {
        super(preferences);
        this.passages = passages;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
        return new CodingHover(viewer, passages);
    }
}
