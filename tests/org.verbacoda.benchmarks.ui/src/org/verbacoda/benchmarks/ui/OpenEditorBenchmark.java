/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.verbacoda.ui.editor.TranscriptEditor;

/** Opening a long coded transcript: from the call that opens it to the text on the screen with its colours and stripes. */
final class OpenEditorBenchmark {

    private static final int ROUNDS = 12;

    private OpenEditorBenchmark() {
    }

    /** In milliseconds; the first is the first editor of this process. */
    static List<Double> milliseconds(BenchStudy study, IFile transcript, int passages)
            throws InterruptedException, TimeoutException, ExecutionException {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            CompletableFuture<Long> end = new CompletableFuture<>();
            CompletableFuture<TranscriptEditor> opened = new CompletableFuture<>();
            long[] start = new long[1];
            study.display.asyncExec(() -> {
                start[0] = System.nanoTime();
                try {
                    TranscriptEditor editor = BenchStudy.open(transcript);
                    new Painted(BenchStudy.text(editor), () -> editor.passages().size() == passages,
                            () -> end.complete(System.nanoTime()));
                    opened.complete(editor);
                } catch (CoreException | RuntimeException e) {
                    end.completeExceptionally(e);
                }
            });
            values.add((end.get(60, TimeUnit.SECONDS) - start[0]) / 1e6);
            Rest.await(study.display, () -> true);
            study.display.syncExec(() -> BenchStudy.close(opened.join()));
            Rest.await(study.display, () -> true);
        }
        return values;
    }
}
