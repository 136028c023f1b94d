/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.completion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.ide.proposals.HeaderVocabulary;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.Normalization;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;

/** The keys and values that the headers of the open study use. Only the heads of its files are read, and each only once. */
final class StudyVocabulary {

    /** A header is at the head of the file; who has a longer one misses its last keys in the proposals. */
    private static final int HEAD = 8192;

    private record Header(String digest, TranscriptStructure text) {
    }

    private static final Map<Path, @Nullable Header> HEADERS = new HashMap<>();
    private static @Nullable StudySnapshot of;
    private static volatile HeaderVocabulary known = HeaderVocabulary.USUAL;

    private StudyVocabulary() {
    }

    /** What is known now. */
    static HeaderVocabulary known() {
        return known;
    }

    /** Tells, in the background, what the headers of the study say. */
    static void whenKnown(Consumer<HeaderVocabulary> then) {
        Job job = Job.createSystem("Reading the headers of transcripts", monitor -> {
            OpenStudy.session().map(StudySession::snapshot).ifPresent(StudyVocabulary::read);
            then.accept(known);
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static synchronized void read(StudySnapshot study) {
        if (study == of) {
            return;
        }
        Map<Path, @Nullable Header> headers = new HashMap<>();
        List<TranscriptStructure> texts = new ArrayList<>();
        for (StudyTranscript transcript : study.transcripts()) {
            Path file = study.layout().root().resolve(transcript.entry().path());
            @Nullable Header before = HEADERS.get(file);
            if (before == null || !before.digest().equals(transcript.entry().digest())) {
                before = header(file, transcript.entry().digest(), study);
            }
            if (before != null) {
                headers.put(file, before);
                texts.add(before.text());
            }
        }
        HEADERS.clear();
        HEADERS.putAll(headers);
        known = HeaderVocabulary.of(texts);
        of = study;
    }

    private static @Nullable Header header(Path file, String digest, StudySnapshot study) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = Normalization.normalize(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            TranscriptStructure all = TranscriptStructure.of(head, study.settings().transcripts().roles());
            return new Header(digest,
                    TranscriptStructure.of(head.substring(0, all.headerEnd()), study.settings().transcripts().roles()));
        } catch (IOException e) {
            ILog.of(StudyVocabulary.class).warn(file + " can't be read for proposals", e);
            return null; // proposals do without it, and the file's own problems are told elsewhere
        }
    }
}
