/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebookeditor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.verbacoda.ui.editor.CalmPreferences;
import org.verbacoda.ui.editor.StudyTextEditor;
import org.verbacoda.ui.editor.StudyViewerConfiguration;

/**
 * The editor of a codebook as text. It is saved whole or not at all, like a transcript; the study is read again by who
 * watches its folder.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class CodebookEditor extends StudyTextEditor {

    public static final String ID = "org.verbacoda.ui.codebookEditor";

    private LiveCodebook live;

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setPreferenceStore(CalmPreferences.forPlatformLooks());
        setSourceViewerConfiguration(new StudyViewerConfiguration(getPreferenceStore(), this));
        setEditorContextMenuId("#CodebookEditorContext");
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
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
}
