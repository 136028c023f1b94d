/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.verbacoda.ui.undo.ViewerUndo;

/** What a study's editors offer. Their colours and problems come from who reads the whole text in the background. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class StudyViewerConfiguration extends TextSourceViewerConfiguration {

    private final StudyTextEditor editor;

    /** @param editor whose viewer is configured */
    public StudyViewerConfiguration(IPreferenceStore preferences, StudyTextEditor editor) {
        super(preferences);
        this.editor = editor;
    }

    /** Undo of the text is in the study's history, between that of all else that touches the file. */
    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return new ViewerUndo(() -> editor.getEditorInput() instanceof IFileEditorInput input ? input : null,
                TranscriptDocumentProvider.shared());
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        return null;
    }

    @Override
    public IReconciler getReconciler(ISourceViewer viewer) {
        return null;
    }

    @Override
    public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
        return null;
    }
}
