/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.anchors.EditedText;
import org.verbacoda.study.anchors.Wording;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.TextPositions;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * What will stand in a transcript in place of what was found in it. Immutable.
 *
 * @param matches what was found
 * @param replacements for each passage the new text; none if the transcript is locked
 * @param locked why nothing can be replaced in this transcript; empty if it can
 */
public record PlannedReplacement(TranscriptMatches matches, List<String> replacements, Optional<String> locked) {

    /** Takes a copy of the list. */
    public PlannedReplacement {
        replacements = List.copyOf(replacements);
    }

    /** Why the text of a transcript can't be changed from outside an editor; empty if it can. */
    public static Optional<String> lock(StudyTranscript transcript) {
        return transcript.entry().utf8() ? Optional.empty() : Optional.of("isn't UTF-8, so its text is only to be read");
    }

    /**
     * Finds out what will stand there.
     *
     * @param study with all its coding, also what was not shown when it was searched
     * @param by the new text; of an expression {@code $1} stands for its first group, and so on
     * @throws SearchException if {@code by} names a group that is not there
     * @throws IOException if the transcript can't be read or has been changed since
     * @throws java.util.concurrent.CancellationException if it is cancelled
     */
    public static PlannedReplacement of(StudySnapshot study, SearchQuery query, TranscriptMatches matches, String by,
            BooleanSupplier cancelled) throws SearchException, IOException {
        Optional<String> lock = lock(study.transcript(matches.transcript().id()).orElse(matches.transcript()));
        if (lock.isPresent()) {
            return new PlannedReplacement(matches, List.of(), lock);
        }
        Path file = study.layout().root().resolve(matches.transcript().entry().path());
        String text = unchanged(file, matches.transcript().entry().digest()).text();
        TextPositions positions = TextPositions.ofNormalised(text);
        Map<Integer, @Nullable String> byStart = new TreeMap<>();
        StringBuilder built = new StringBuilder();
        int[] from = new int[1];
        try {
            new TextMatcher(query).find(text, cancelled, match -> {
                built.setLength(0);
                if (query.expression()) {
                    match.appendReplacement(built, by);
                    byStart.put(match.start(), built.substring(match.start() - from[0]));
                    from[0] = match.end();
                } else {
                    byStart.put(match.start(), by);
                }
                return true;
            });
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SearchException("\"" + by + "\" can't be put in: " + e.getMessage()
                    + ". $1 stands for the first group; write \\$ for a dollar sign.", e);
        }
        List<String> replacements = new ArrayList<>();
        for (FoundPassage passage : matches.passages()) {
            @Nullable String replacement = byStart.get(positions.toUtf16(passage.start()));
            if (replacement == null) {
                throw new StudyException(file + " is not as it was searched; search again");
            }
            replacements.add(replacement);
        }
        PlannedReplacement all = new PlannedReplacement(matches, replacements, Optional.empty());
        return matches.transcript().coding().count() == 0 ? all : all.withoutId(study, text, positions);
    }

    /** Coding is bound to the transcript's id, so that stays as it is. */
    private PlannedReplacement withoutId(StudySnapshot study, String text, TextPositions positions) {
        Optional<HeaderField> id = TranscriptStructure.of(text, study.settings().transcripts().roles())
                .field("Transcript ID");
        if (id.isEmpty()) {
            return this;
        }
        int start = positions.toCodePoint(id.get().start());
        int end = positions.toCodePoint(id.get().valueEnd());
        PlannedReplacement rest = only(matches.passages().stream()
                .filter(passage -> passage.end() <= start || passage.start() >= end).collect(Collectors.toSet()));
        return rest.replacements().isEmpty() && !replacements.isEmpty()
                ? new PlannedReplacement(matches, List.of(), Optional.of("keeps its ID, as its coding is bound to that"))
                : rest;
    }

    private static DecodedText unchanged(Path file, String digest) throws IOException {
        DecodedText decoded = TextDecoder.decode(file);
        if (!TextDigest.of(decoded.text()).equals(digest)) {
            throw new StudyException(file + " has been changed since it was searched; search again");
        }
        return decoded;
    }

    /**
     * The same with only some of the passages.
     *
     * @param chosen some of those of {@link #matches()}; others are no matter
     */
    public PlannedReplacement only(Set<FoundPassage> chosen) {
        List<FoundPassage> passages = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < replacements.size(); i++) {
            if (chosen.contains(matches.passages().get(i))) {
                passages.add(matches.passages().get(i));
                texts.add(replacements.get(i));
            }
        }
        return new PlannedReplacement(new TranscriptMatches(matches.transcript(), passages, matches.fault()), texts, locked);
    }

    /** The transcript's file. */
    public Path file(StudyLayout study) {
        return study.root().resolve(matches.transcript().entry().path());
    }

    /**
     * The transcript's text as it is and as it will be.
     *
     * @throws IOException if it can't be read or has been changed since it was searched
     */
    public EditedText edited(StudyLayout study) throws IOException {
        String text = unchanged(file(study), matches.transcript().entry().digest()).text();
        TextPositions positions = TextPositions.ofNormalised(text);
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < replacements.size(); i++) {
            FoundPassage passage = matches.passages().get(i);
            edits.add(new TextEdit(positions.toUtf16(passage.start()), positions.toUtf16(passage.end()),
                    replacements.get(i)));
        }
        return new EditedText(text, TextEdits.of(edits), Wording.CHANGES);
    }
}
