/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;
import org.verbacoda.study.TranscriptFileNames;
import org.verbacoda.workspace.StudyProject;

/** Binds the transcript editor to the transcripts of a study's project, whatever else claims their extension. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class TranscriptAssociation implements IEditorAssociationOverride {

    @Override
    public IEditorDescriptor overrideDefaultEditor(IEditorInput input, IContentType type, IEditorDescriptor editor) {
        return isTranscript(input) ? transcriptEditor(editor) : editor;
    }

    @Override
    public IEditorDescriptor overrideDefaultEditor(String name, IContentType type, IEditorDescriptor editor) {
        return editor;
    }

    @Override
    public IEditorDescriptor[] overrideEditors(IEditorInput input, IContentType type, IEditorDescriptor[] editors) {
        IEditorDescriptor ours = isTranscript(input) ? transcriptEditor(null) : null;
        if (ours == null || Arrays.asList(editors).contains(ours)) {
            return editors;
        }
        IEditorDescriptor[] more = Arrays.copyOf(editors, editors.length + 1);
        more[editors.length] = ours;
        return more;
    }

    @Override
    public IEditorDescriptor[] overrideEditors(String name, IContentType type, IEditorDescriptor[] editors) {
        return editors;
    }

    private static IEditorDescriptor transcriptEditor(IEditorDescriptor otherwise) {
        IEditorDescriptor found = PlatformUI.getWorkbench().getEditorRegistry().findEditor(TranscriptEditor.ID);
        return found == null ? otherwise : found;
    }

    private static boolean isTranscript(IEditorInput input) {
        if (!(input instanceof IFileEditorInput fileInput)) {
            return false;
        }
        IFile file = fileInput.getFile();
        return TranscriptFileNames.matches(Path.of(file.getName())) && isStudy(file);
    }

    private static boolean isStudy(IFile file) {
        try {
            return file.getProject().isOpen() && file.getProject().hasNature(StudyProject.NATURE);
        } catch (CoreException e) {
            return false; // closed or deleted in the meantime
        }
    }
}
