/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.verbacoda.ui.completion.Completion;
import org.verbacoda.ui.hover.TranscriptHover;
import org.verbacoda.ui.quickfix.QuickFixing;
import org.verbacoda.ui.reading.LiveEditor;

/** What the editor's viewer offers. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TranscriptViewerConfiguration extends StudyViewerConfiguration {

    private final LiveEditor editor;

    TranscriptViewerConfiguration(IPreferenceStore preferences, TranscriptEditor editor) {
        super(preferences, editor);
        this.editor = editor;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
        return new TranscriptHover(editor);
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        return Completion.assistant(editor);
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        return QuickFixing.assistant(editor);
    }
}
