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
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.ui.editor.TranscriptEditor;

/** Coding passages with the key 1: to the stripe on the screen, which is there when the coder's file is written. */
final class CodingBenchmark {

    private static final int LENGTH = 60;

    private CodingBenchmark() {
    }

    /** In milliseconds, one passage after the other, from the middle of the transcript on. */
    static List<Double> milliseconds(BenchStudy study, IFile transcript, int passages, int times)
            throws InterruptedException, TimeoutException, CoreException, ExecutionException {
        TranscriptEditor editor = study.openAndRest(transcript, passages);
        StyledText text = BenchStudy.text(editor);
        select(study, text, 0);
        study.display.syncExec(() -> editor.coding().assign(study.firstCode())); // then it is a recent code, on key 1
        AtomicInteger before = new AtomicInteger(passages + 1);
        Rest.await(study.display, () -> editor.passages().size() == before.get());
        List<Double> values = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            select(study, text, i);
            Rest.await(study.display, () -> true);
            CompletableFuture<Long> end = new CompletableFuture<>();
            Painted[] painted = new Painted[1];
            study.display.syncExec(() -> painted[0] = new Painted(text,
                    () -> editor.passages().size() > before.get(), () -> end.complete(System.nanoTime())));
            long start = System.nanoTime();
            Keyboard.post("1");
            values.add((end.get(60, TimeUnit.SECONDS) - start) / 1e6);
            study.display.syncExec(painted[0]::stop);
            before.incrementAndGet();
        }
        return values;
    }

    private static void select(BenchStudy study, StyledText text, int number) {
        study.display.syncExec(() -> {
            text.getShell().forceActive();
            text.setFocus();
            int start = text.getCharCount() / 2 + number * LENGTH / 3;
            text.setSelection(start, start + LENGTH);
            text.showSelection();
        });
    }
}
