/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.index.FileStamp;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;

/**
 * The texts of a study's transcripts as the index knows them. Those of a study that is not too large are kept in memory
 * as long as nothing else needs it, by their digests, so that a text is the right one or none. Thread-safe.
 */
final class TranscriptTexts {

    /** Up to how many code points a study's texts are kept: some three times the text of 1,250 interviews. */
    private static final long KEPT_AT_MOST = 32_000_000;

    private static final Map<String, @Nullable SoftReference<String>> KEPT = new ConcurrentHashMap<>();

    private final StudySnapshot study;
    private final boolean keeps;

    private TranscriptTexts(StudySnapshot study, boolean keeps) {
        this.study = study;
        this.keeps = keeps;
    }

    @SuppressWarnings("null") // null is what a reference that was cleared refers to; asking so doesn't count as use
    static TranscriptTexts of(StudySnapshot study) {
        KEPT.values().removeIf(kept -> kept == null || kept.refersTo(null));
        return new TranscriptTexts(study,
                study.transcripts().stream().mapToLong(each -> each.entry().length()).sum() <= KEPT_AT_MOST);
    }

    /** The normalised text of a transcript; empty if its file holds another one by now. */
    Optional<String> read(StudyTranscript transcript) throws IOException {
        Path file = study.layout().root().resolve(transcript.entry().path());
        String digest = transcript.entry().digest();
        @Nullable SoftReference<String> kept = KEPT.get(digest);
        @Nullable String known = kept == null ? null : kept.get();
        if (known != null && transcript.entry().stamp()
                .equals(FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class)))) {
            return Optional.of(known);
        }
        String text = TextDecoder.decode(file).text();
        if (!TextDigest.of(text).equals(digest)) {
            return Optional.empty();
        }
        if (keeps) {
            KEPT.put(digest, new SoftReference<>(text));
        }
        return Optional.of(text);
    }
}
