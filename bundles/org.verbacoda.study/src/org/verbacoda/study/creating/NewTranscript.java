/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.creating;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.verbacoda.study.TranscriptFileNames;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.transcript.fixes.ProposedIds;

/**
 * A transcript to be made: a heading, a header, and nothing said yet.
 *
 * @param title its heading
 * @param fileName the name of its file, in the first of the study's transcript folders
 * @param speakers who will speak; may be empty
 * @param metadata the further entries of the header, in their order; what has no value is left out
 */
public record NewTranscript(String title, String fileName, List<String> speakers, Map<String, String> metadata) {

    private static final String ENDING = ".md";
    private static final int LONGEST_NAME = 100;
    /** What Windows, or a path, can't have in a name; a study is to be of use everywhere. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /** Takes copies. */
    public NewTranscript {
        speakers = List.copyOf(speakers);
        metadata = new LinkedHashMap<>(metadata);
    }

    /** A name for the file of a transcript with this title; empty if the title has nothing a name could be made of. */
    public static String fileName(String title) {
        String name = title.replaceAll(NOT_IN_NAMES.pattern() + "\\s*", "-").replaceAll("^[\\s.-]+|[\\s.-]+$", "");
        int end = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
        return end == 0 ? "" : name.substring(0, end).strip() + ENDING;
    }

    /** The study's folder that new transcripts come into, relative to the study. */
    public static String folder(StudySnapshot study) {
        return study.settings().transcriptFolders().stream().findFirst().orElse(".");
    }

    /** What is wrong with the name of a file, if anything: a sentence. */
    public static Optional<String> fault(StudySnapshot study, String fileName) {
        if (NOT_IN_NAMES.matcher(fileName).find() || fileName.startsWith(".") || DEVICE.matcher(fileName).matches()) {
            return Optional.of("A file can't have this name everywhere: leave out \\ / : * ? \" < > |"
                    + " and a point at the start.");
        }
        if (!TranscriptFileNames.matches(Path.of(fileName))) {
            return Optional.of("Transcripts are files that end in .md, .txt or .transcript.");
        }
        return Files.exists(study.layout().root().resolve(folder(study)).resolve(fileName))
                ? Optional.of("There is a file of this name already.") : Optional.empty();
    }

    /** Where it goes, relative to the study. */
    public String path(StudySnapshot study) {
        return folder(study).equals(".") ? fileName : folder(study) + "/" + fileName;
    }

    /** Its text: with an id that no transcript of the study has, and ready for the first turn. */
    public String text(StudySnapshot study) {
        String id = ProposedIds.forFile(fileName, taken -> study.transcript(taken).isPresent());
        StringBuilder text = new StringBuilder("# ").append(oneLine(title)).append("\n\n");
        entry(text, "Transcript ID", id);
        entry(text, "Speakers", String.join(", ", speakers));
        metadata.forEach((key, value) -> entry(text, key, value));
        return text.append("\n---\n\n").toString();
    }

    private static void entry(StringBuilder text, String key, String value) {
        if (!value.isBlank()) {
            text.append("**").append(oneLine(key)).append(":** ").append(oneLine(value)).append('\n');
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
