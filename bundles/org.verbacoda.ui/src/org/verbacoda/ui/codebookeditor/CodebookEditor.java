/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebookeditor;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.verbacoda.ui.editor.TranscriptDocumentProvider;

/**
 * The editor of a codebook as text. It is saved whole or not at all, like a transcript; the study is read again by who
 * watches its folder.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class CodebookEditor extends TextEditor {

    public static final String ID = "org.verbacoda.ui.codebookEditor";

    private LiveCodebook live;

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        PreferenceStore calm = new PreferenceStore();
        calm.setValue(PREFERENCE_WORD_WRAP_ENABLED, true);
        for (String off : List.of(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_PRINT_MARGIN,
                AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER,
                AbstractDecoratedTextEditorPreferenceConstants.QUICK_DIFF_ALWAYS_ON)) {
            calm.setDefault(off, true); // a store says it knows a value only if it isn't the default
            calm.setValue(off, false);
        }
        setPreferenceStore(new ChainedPreferenceStore(
                new IPreferenceStore[] {calm, EditorsUI.getPreferenceStore()}));
        setDocumentProvider(TranscriptDocumentProvider.shared());
        setSourceViewerConfiguration(new CodebookViewerConfiguration(getPreferenceStore()));
        setEditorContextMenuId("#CodebookEditorContext");
    }

    @Override
    protected CompositeRuler createCompositeRuler() {
        return new CompositeRuler(); // empty: problems show in the text and in the overview
    }

    @Override
    protected void updateContributedRulerColumns(CompositeRuler ruler) {
        // none of the platform's columns
    }

    @Override
    protected void setDocumentProvider(IEditorInput input) {
        // the one that saves whole or not at all; the platform would choose another by extension
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        if (input != null && !(input instanceof IFileEditorInput)) {
            throw new CoreException(Status.error("A codebook is opened from its study: open the study's folder first"));
        }
        super.doSetInput(input);
        if (live != null) {
            live.inputChanged();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        live = new LiveCodebook(getSourceViewer());
    }

    @Override
    public void dispose() {
        if (live != null) {
            live.dispose();
        }
        super.dispose();
    }

    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        menu.add(new Separator(ITextEditorActionConstants.GROUP_UNDO));
        menu.add(new Separator(ITextEditorActionConstants.GROUP_COPY));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        addAction(menu, ITextEditorActionConstants.GROUP_UNDO, ITextEditorActionConstants.UNDO);
        for (String action : List.of(ITextEditorActionConstants.CUT, ITextEditorActionConstants.COPY,
                ITextEditorActionConstants.PASTE, ITextEditorActionConstants.SELECT_ALL)) {
            addAction(menu, ITextEditorActionConstants.GROUP_COPY, action);
        }
    }
}
