/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;

/**
 * The reading of a document whose editor is being made, which takes longer. A text that has its looks before it is laid
 * out for the first time is laid out once, not twice.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ReadAhead {

    /** The state of a document that an editor has opened on and nobody has changed since. */
    static final long OPENED = 0;

    /** What the last editor was shown in; the next will most likely be in the same. */
    private static TranscriptPalette usual = TranscriptPalette.LIGHT;

    private final CompletableFuture<TranscriptReading.Result> result = new CompletableFuture<>();
    private final Optional<StudySnapshot> study = study();

    /** Starts to read. For the thread of the user interface, as all here. */
    ReadAhead(Optional<Path> file, IDocument document) {
        new TranscriptReading(file, document.get(), Map.of(), Map.of(), usual, OPENED, result::complete).schedule();
    }

    private static Optional<StudySnapshot> study() {
        return OpenStudy.session().map(StudySession::snapshot);
    }

    /**
     * Hands over what was read.
     *
     * @param palette what the editor is shown in
     * @param now takes it if it is there already
     * @param later takes it otherwise, in another thread
     * @return false if it was read for another palette or another state of the study, so that nothing is handed over
     */
    boolean handOver(TranscriptPalette palette, Consumer<TranscriptReading.Result> now,
            Consumer<TranscriptReading.Result> later) {
        boolean fits = palette == usual && study.equals(study());
        usual = palette;
        if (fits && result.isDone()) {
            now.accept(result.join());
        } else if (fits) {
            result.thenAccept(later);
        }
        return fits;
    }
}
