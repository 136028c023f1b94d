/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.TranscriptFileNames;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Reads files that may be imported into a study, and changes nothing. For one thread at a time. */
public final class Recognition {

    /** The longest interviews have a few megabytes; more than this is a mistake that would fill the memory. */
    private static final long LARGEST = 100L << 20;

    private final StudySnapshot study;
    private final SpeakerRoles roles;
    private final Map<String, @Nullable String> pathByDigest = new HashMap<>();

    /** @param study the study they are to come into */
    public Recognition(StudySnapshot study) {
        this.study = study;
        this.roles = study.settings().transcripts().roles();
        study.transcripts().forEach(each -> pathByDigest.put(each.entry().digest(), each.entry().path()));
    }

    /**
     * Reads all of them.
     *
     * @throws CancellationException if the progress says so
     */
    public List<RecognisedFile> of(List<FoundFile> files, StudyProgress progress) {
        List<RecognisedFile> recognised = new ArrayList<>(files.size());
        progress.begin(files.size());
        for (FoundFile file : files) {
            if (progress.isCancelled()) {
                throw new CancellationException("Reading the files was cancelled");
            }
            recognised.add(of(file));
            progress.done();
        }
        return recognised;
    }

    /** Reads one; what is wrong with it is part of the answer. */
    public RecognisedFile of(FoundFile file) {
        Optional<String> fault = file.fault().or(() -> faultOf(file));
        if (fault.isPresent()) {
            return RecognisedFile.faulty(file, fault.get());
        }
        try {
            if (Files.size(file.path()) > LARGEST) {
                return RecognisedFile.faulty(file, "is larger than 100 MB, which no interview is");
            }
            return read(file, TextDecoder.decode(file.path()));
        } catch (IOException e) {
            return RecognisedFile.faulty(file, "can't be read: " + FoundFiles.reason(e));
        }
    }

    private Optional<String> faultOf(FoundFile file) {
        if (isInStudy(file.path())) {
            return Optional.of("is in the study already");
        }
        if (!TranscriptFileNames.matches(file.path())) {
            return Optional.of(otherFormat(file.name()));
        }
        return Optional.empty();
    }

    private boolean isInStudy(Path path) {
        return study.transcripts().stream()
                .anyMatch(each -> study.layout().root().resolve(each.entry().path()).equals(path))
                || path.startsWith(study.layout().coding());
    }

    private static String otherFormat(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "doc", "docx", "odt", "rtf", "pages" ->
                    "is a document of a word processor; save it there as plain text (.txt) and import that";
            case "pdf" -> "is a PDF; save its text as plain text (.txt) and import that";
            case "mp3", "wav", "m4a", "ogg", "flac", "aac", "wma", "mp4", "mov", "avi", "mkv", "webm" ->
                    "is a recording; import its transcript";
            case "" -> "has no ending; transcripts are .md, .txt or .transcript";
            default -> "is a ." + ending + " file; transcripts are .md, .txt or .transcript";
        };
    }

    private RecognisedFile read(FoundFile file, DecodedText decoded) {
        String text = decoded.text();
        if (text.indexOf('\0') >= 0) {
            return RecognisedFile.faulty(file, "isn't text: it holds bytes that no text has");
        }
        if (text.isBlank()) {
            return RecognisedFile.faulty(file, "is empty");
        }
        TranscriptStructure structure = TranscriptStructure.of(text, roles);
        String id = structure.transcriptId().orElse("");
        return new RecognisedFile(file, name(decoded.charset()), decoded.utf8(), TextDigest.of(text), id,
                id.isEmpty() && IdentifiedText.canTakeId(structure), List.copyOf(structure.speakers()),
                structure.turns().size(), sameAs(file, structure), Optional.empty());
    }

    /** Also a file that got its id only when it was imported is known again. */
    private String sameAs(FoundFile file, TranscriptStructure structure) {
        @Nullable String same = pathByDigest.get(TextDigest.of(structure.text()));
        if (same != null) {
            return same;
        }
        String target = ImportPlan.target(study, file);
        for (StudyTranscript each : study.transcripts()) {
            if (each.entry().path().equals(target) && structure.transcriptId().isEmpty()
                    && TextDigest.of(IdentifiedText.of(structure, each.id())).equals(each.entry().digest())) {
                return target;
            }
        }
        return "";
    }

    private static String name(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE) ? "UTF-16"
                : charset.name().replaceFirst("^windows-", "Windows-");
    }
}
