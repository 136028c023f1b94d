/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.text.Severity;
import org.verbacoda.transcript.structure.SpeakerRoles;

/** Brings what is indexed up to date with what is on disk, reading only what changed, on all processors. */
final class FileIndexer {

    private final SpeakerRoles roles;
    private final StudyProgress progress;
    private final Map<String, String> strings = new ConcurrentHashMap<>();
    private final long started = FileStamp.now();

    /** To be made before the files are listed. */
    FileIndexer(SpeakerRoles roles, StudyProgress progress) {
        this.roles = roles;
        this.progress = progress;
    }

    /** What is indexed now, and whether it differs from what was. */
    record Result(IndexedFiles files, boolean changed) {
    }

    /**
     * Indexes the files listed.
     *
     * @param known what was indexed before, possibly by an earlier run
     * @throws StudyException if a transcript can't be read
     * @throws CancellationException if the progress says so
     */
    Result index(List<FileListing.Found> transcripts, List<FileListing.Found> codings, IndexedFiles known)
            throws StudyException {
        Map<String, @Nullable TranscriptEntry> oldTranscripts = new HashMap<>();
        known.transcripts().forEach(entry -> oldTranscripts.put(entry.path(), entry));
        Map<String, @Nullable CodingEntry> oldCodings = new HashMap<>();
        known.codings().forEach(entry -> oldCodings.put(entry.path(), entry));

        TranscriptEntry[] transcriptEntries = new TranscriptEntry[transcripts.size()];
        CodingEntry[] codingEntries = new CodingEntry[codings.size()];
        int[] staleTranscripts = takeFresh(transcripts, oldTranscripts, TranscriptEntry::stamp, transcriptEntries);
        int[] staleCodings = takeFresh(codings, oldCodings, CodingEntry::stamp, codingEntries);
        progress.begin(staleTranscripts.length + staleCodings.length);
        try {
            forEach(staleTranscripts, i -> transcriptEntries[i] = transcript(transcripts.get(i)));
            forEach(staleCodings, i -> codingEntries[i] = coding(codings.get(i)));
        } catch (UncheckedIOException e) {
            throw new StudyException(String.valueOf(e.getMessage()), e.getCause());
        }
        boolean changed = staleTranscripts.length > 0 || staleCodings.length > 0
                || transcripts.size() != known.transcripts().size() || codings.size() != known.codings().size();
        return new Result(new IndexedFiles(List.of(transcriptEntries), List.of(codingEntries), known.carried()), changed);
    }

    /** Puts what is still true where it belongs, and gives the places that must be read. */
    private static <T> int[] takeFresh(List<FileListing.Found> files, Map<String, @Nullable T> old,
            Function<T, FileStamp> stamp, T[] into) {
        int[] stale = new int[files.size()];
        int count = 0;
        for (int i = 0; i < stale.length; i++) {
            FileListing.Found file = files.get(i);
            @Nullable T entry = old.get(file.relative());
            if (entry != null && stamp.apply(entry).equals(file.stamp())) {
                into[i] = entry;
            } else {
                stale[count++] = i;
            }
        }
        return Arrays.copyOf(stale, count);
    }

    private interface Step {
        void at(int index);
    }

    private void forEach(int[] indices, Step step) {
        IntStream.range(0, indices.length).parallel().forEach(i -> {
            if (progress.isCancelled()) {
                throw new CancellationException("Opening the study was cancelled");
            }
            step.at(indices[i]);
            progress.done();
        });
    }

    private TranscriptEntry transcript(FileListing.Found file) {
        try {
            byte[] content = Files.readAllBytes(file.path());
            return TranscriptIndexer.index(file.relative(), settled(file), content, roles);
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + ": can't be read: " + e.getMessage(), e);
        }
    }

    /** An assignment file that can't be read becomes a problem: the other coders' work must stay usable. */
    private CodingEntry coding(FileListing.Found file) {
        String coder = coderOf(file.relative());
        try {
            byte[] content = Files.readAllBytes(file.path());
            return CodingIndexer.index(file.relative(), settled(file), coder, content,
                    text -> strings.computeIfAbsent(text, same -> same));
        } catch (IOException e) {
            // Permission may be given, or a server come back, without a trace in the file's stamp
            return new CodingEntry(file.relative(), FileStamp.ABSENT, "", coder, "", new String[0], new int[0],
                    new int[0], new int[0], List.of(), List.of(new StudyProblem(file.relative(), 0, Severity.ERROR, "unreadable-coding",
                            "This file can't be read: " + e.getMessage())));
        }
    }

    private FileStamp settled(FileListing.Found file) {
        return file.stamp().settled(started, FileStamp.now());
    }

    /** The folder below {@code coding/}. */
    private static String coderOf(String relative) {
        int from = relative.indexOf('/') + 1;
        return relative.substring(from, relative.indexOf('/', from));
    }
}
