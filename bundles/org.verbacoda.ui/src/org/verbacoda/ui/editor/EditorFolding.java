/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.ui.IMemento;
import org.verbacoda.ui.folding.FoldColumn;
import org.verbacoda.ui.folding.FoldMarks;
import org.verbacoda.ui.folding.FoldingActions;
import org.verbacoda.ui.folding.TranscriptFolds;

/** What a transcript editor has for folding: a column, commands, and the state that outlasts it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class EditorFolding {

    private static final String FOLDED = "folded";

    private final TranscriptFolds folds;
    private final FoldColumn column;
    private final FoldingActions actions;

    /** @param refolded told when other parts are folded, which may have set the widget's text anew */
    EditorFolding(TranscriptEditor editor, TranscriptViewer viewer, CompositeRuler ruler, Runnable refolded) {
        column = new FoldColumn(viewer);
        ruler.addDecorator(1, column);
        folds = new TranscriptFolds(editor, viewer.folded(), column::redraw);
        column.show(folds);
        FoldMarks.install(viewer, folds);
        actions = FoldingActions.install(editor, folds);
        viewer.getControl().addDisposeListener(event -> folds.keep()); // told before the viewer is taken apart
        viewer.folded().whenChanged(() -> {
            refolded.run();
            column.redraw();
        });
    }

    TranscriptFolds folds() {
        return folds;
    }

    void fill(IMenuManager menu) {
        actions.fill(menu);
    }

    void save(IMemento memento) {
        memento.putString(FOLDED, String.join(" ", folds.names()));
    }

    /** To be done before the editor reads its text. */
    static void restore(IMemento memento, Optional<Path> file) {
        String names = memento.getString(FOLDED);
        if (names != null && !names.isEmpty()) {
            file.ifPresent(path -> TranscriptFolds.restore(path, Set.of(names.split(" "))));
        }
    }
}
