/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.verbacoda.ui.editor.TranscriptEditor;

/** Keys in the middle of a long coded transcript: letters and arrows. */
final class KeysBenchmark {

    private static final String TYPED = "and so we sat down in the kitchen and talked it over ";

    private final BenchStudy study;
    private final TranscriptEditor editor;
    private final StyledText text;

    /** Keys in the editor of this transcript. */
    KeysBenchmark(BenchStudy study, IFile transcript, int passages)
            throws InterruptedException, TimeoutException, CoreException {
        this.study = study;
        this.editor = study.openAndRest(transcript, passages);
        this.text = BenchStudy.text(editor);
        study.display.syncExec(() -> {
            Shell shell = text.getShell();
            shell.forceActive();
            text.setFocus();
            text.setCaretOffset(text.getCharCount() / 2);
            text.showSelection();
        });
        Rest.await(study.display, () -> true);
    }

    /** From each key to its letter on the screen, in milliseconds. */
    List<Double> type(int keys, double perSecond) throws InterruptedException, TimeoutException {
        KeyTimer timer = new KeyTimer(text);
        study.display.syncExec(() -> {
            editor.setCodingMode(false);
            text.addExtendedModifyListener(event -> timer.handled());
        });
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            char letter = TYPED.charAt(i % TYPED.length());
            letters.add(letter == ' ' ? "SPACE" : String.valueOf(letter));
        }
        AtomicInteger readings = new AtomicInteger();
        Job.getJobManager().addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(@Nullable IJobChangeEvent event) {
                if (event != null && event.getJob().getClass().getSimpleName().equals("TranscriptReading")) {
                    readings.incrementAndGet();
                }
            }
        });
        List<Double> values = timer.press(letters, perSecond);
        System.err.println(keys + " keys typed; meanwhile the text was read again " + readings + " times");
        study.display.syncExec(() -> BenchStudy.close(editor));
        return values;
    }

    /** From each arrow key, and now and then a page, to the caret at its new place on the screen, in milliseconds. */
    List<Double> move(int keys, double perSecond) throws InterruptedException, TimeoutException {
        KeyTimer timer = new KeyTimer(text);
        study.display.syncExec(() -> text.addCaretListener(event -> timer.handled()));
        List<String> way = List.of("DOWN", "RIGHT", "RIGHT", "DOWN", "DOWN", "PAGE_DOWN", "LEFT", "UP");
        List<String> moves = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            moves.add(way.get(i % way.size()));
        }
        return timer.press(moves, perSecond);
    }
}
