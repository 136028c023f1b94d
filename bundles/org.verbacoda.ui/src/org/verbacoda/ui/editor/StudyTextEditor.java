/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** A text editor for a file of a study, without what the platform's has for programs. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public abstract class StudyTextEditor extends TextEditor {

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setPreferenceStore(CalmPreferences.store());
        setDocumentProvider(TranscriptDocumentProvider.shared());
    }

    @Override
    protected void setDocumentProvider(IEditorInput input) {
        // the one that saves whole or not at all; the platform would choose another by extension
    }

    /** A file that another program has deleted is written again, where the platform would ask for another place. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        if (getDocumentProvider() != null && getDocumentProvider().isDeleted(getEditorInput())) {
            performSave(true, monitor);
        } else if (!isDirty() || isInStep() || new DiskMerge(this).mergeToSave()) {
            super.doSave(monitor);
        }
    }

    /**
     * Changes that nobody has saved stay, and what another program wrote is brought in beside them; of what both have
     * changed saving asks. The platform would ask on the way into the editor, with all lost at a stroke of Enter.
     */
    @Override
    protected void handleEditorInputChanged() {
        if (!isDirty()) {
            super.handleEditorInputChanged();
        } else {
            getEditorSite().getActionBars().getStatusLineManager()
                    .setMessage(getDocumentProvider().isDeleted(getEditorInput())
                            ? getEditorInput().getName() + " has been deleted by another program: saving writes it again"
                            : isInStep() ? "" : new DiskMerge(this).mergeQuietly());
        }
    }

    /** Whether nobody else has written the file since it was read or saved here. */
    private boolean isInStep() {
        return getDocumentProvider() instanceof TranscriptDocumentProvider documents
                && documents.isSynchronized(getEditorInput());
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false; // a second transcript with the same id would make its coding ambiguous
    }

    @Override
    protected CompositeRuler createCompositeRuler() {
        return new CompositeRuler(); // problems show in the text and in the overview
    }

    @Override
    protected void updateContributedRulerColumns(CompositeRuler ruler) {
        // none of the platform's columns
    }

    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        menu.add(new Separator(ITextEditorActionConstants.GROUP_UNDO));
        menu.add(new Separator(ITextEditorActionConstants.GROUP_COPY));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        addAction(menu, ITextEditorActionConstants.GROUP_UNDO, ITextEditorActionConstants.UNDO);
        if (isEditable()) {
            addAction(menu, ITextEditorActionConstants.GROUP_COPY, ITextEditorActionConstants.CUT);
        }
        addAction(menu, ITextEditorActionConstants.GROUP_COPY, ITextEditorActionConstants.COPY);
        if (isEditable()) {
            addAction(menu, ITextEditorActionConstants.GROUP_COPY, ITextEditorActionConstants.PASTE);
        }
        addAction(menu, ITextEditorActionConstants.GROUP_COPY, ITextEditorActionConstants.SELECT_ALL);
    }

    @Override
    protected boolean isEditorInputIncludedInContextMenu() {
        return false; // what the platform offers for any file means nothing here
    }

    @Override
    protected void rulerContextMenuAboutToShow(IMenuManager menu) {
        // bookmarks, tasks and line numbers are for programs
    }

    @Override
    protected void overviewRulerContextMenuAboutToShow(IMenuManager menu) {
        // the platform's leads to preferences that these editors don't follow
    }
}
