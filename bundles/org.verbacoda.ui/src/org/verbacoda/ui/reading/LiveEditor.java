/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.reading;

import org.eclipse.jface.text.source.ISourceViewer;
import org.verbacoda.ui.coding.CodableEditor;

/** A transcript editor: what the commands on its text need of it. To be used by the user interface's thread. */
public interface LiveEditor extends CodableEditor {

    /** What has been read of its text. */
    LiveText text();

    /** What shows its text. */
    ISourceViewer viewer();

    /** Makes sure that the file can be changed; false if it can't. */
    boolean validateEditorInputState();
}
