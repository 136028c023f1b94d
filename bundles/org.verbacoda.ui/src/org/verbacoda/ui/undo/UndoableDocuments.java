/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.undo;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.texteditor.IDocumentProvider;

/** The documents whose changes can be undone, also after their editors have been closed. For the UI thread. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public interface UndoableDocuments extends IDocumentProvider {

    /** Told that undo or redo has changed a document: it may be as it was saved again. */
    void undone(IFileEditorInput input);

    /** Makes a document that nobody shows any more as it was saved, in a step that can be undone. */
    void discard(IFileEditorInput input);
}
