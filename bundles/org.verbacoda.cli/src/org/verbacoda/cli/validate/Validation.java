/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.transcripts.FoundTranscripts;
import org.verbacoda.cli.transcripts.TranscriptFile;
import org.verbacoda.cli.transcripts.UnreadablePath;

/**
 * Checks many files, on several threads. What comes out does not depend on how many: every file is checked by itself,
 * then all of them together, in the order of their paths.
 */
final class Validation {

    private final FileCheck check;
    private final int jobs;

    /**
     * Creates a validation.
     *
     * @param check checks one file
     * @param jobs how many files are checked at the same time, at most
     */
    Validation(FileCheck check, int jobs) {
        this.check = check;
        this.jobs = jobs;
    }

    /**
     * Checks the files.
     *
     * @return one result for each file, and for each path that could not be looked into, in the order of their paths
     * @throws CommandFailure if a file that was named can't be read, or a study's settings can't
     */
    List<CheckedFile> validate(FoundTranscripts transcripts) {
        List<CheckedFile> results = new ArrayList<>(checkEach(transcripts.files()));
        for (UnreadablePath unreadable : transcripts.unreadable()) {
            results.add(FileCheck.unreadable(unreadable));
        }
        results.sort(Comparator.comparing(file -> file.path().toString()));
        return DuplicateIds.addTo(results);
    }

    private List<CheckedFile> checkEach(List<TranscriptFile> files) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(jobs, files.size())));
        try {
            List<Future<CheckedFile>> running = new ArrayList<>(files.size());
            for (TranscriptFile file : files) {
                running.add(threads.submit(() -> check.check(file)));
            }
            List<CheckedFile> results = new ArrayList<>(files.size());
            for (int i = 0; i < running.size(); i++) {
                results.add(resultOf(running.get(i), files.get(i)));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static CheckedFile resultOf(Future<CheckedFile> running, TranscriptFile file) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CommandFailure foreseen) {
                throw foreseen;
            }
            throw new IllegalStateException("while checking " + file.path() + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", e);
        }
    }
}
