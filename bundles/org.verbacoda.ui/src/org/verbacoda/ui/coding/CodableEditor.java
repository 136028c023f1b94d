/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.texteditor.ITextEditor;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.ui.stripes.ShownPassage;

/** A text editor whose passages can be coded: what coding needs of it. To be used by the user interface's thread. */
public interface CodableEditor extends ITextEditor {

    /** What gives codes to this editor's passages. */
    EditorCoding coding();

    /** Whether the text is locked, so that keys give codes. */
    boolean isCodingMode();

    /** Locks the text for coding, or unlocks it for editing. */
    void setCodingMode(boolean on);

    /** Why the text can't be unlocked; empty if it can. */
    Optional<String> whyLocked();

    /** The transcript of the open study that this editor shows, if it is one. */
    Optional<StudyTranscript> transcript();

    /** Where its file is on disk. */
    Optional<Path> path();

    /** The passages shown now. */
    List<ShownPassage> passages();

    /** Tells the user something in the status line; empty takes it away. */
    void say(String message);
}
