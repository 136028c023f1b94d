/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.json.Citation;
import org.verbacoda.coding.json.JsonObjectBuilder;
import org.verbacoda.coding.json.JsonObjectText;
import org.verbacoda.coding.json.JsonValue;
import org.verbacoda.transcript.FormatOptions;
import org.verbacoda.transcript.rules.Rule;

/**
 * Reads and writes {@code study.json}:
 * <pre>
 * {
 *   "format": 1,
 *   "title": "AI in creative work",
 *   "transcripts": [
 *     "transcripts"
 *   ],
 *   "roles": [
 *     "Interviewer",
 *     "Guest"
 *   ],
 *   "severities": {
 *     "empty-turn": "off"
 *   },
 *   "ids": {
 *     "transcripts/notes.txt": "notes-1"
 *   },
 *   "status": {
 *     "notes-1": "done"
 *   },
 *   "blind": true,
 *   "statusOf": {
 *     "ada": {
 *       "notes-1": "done"
 *     }
 *   },
 *   "blankLines": 2,
 *   "wrapAt": 80
 * }
 * </pre>
 * Only {@code format} has to be there. Keys that say nothing are not written; unknown ones are, behind the others.
 * Thread-safe: no state.
 */
public final class StudyFile {

    /** The file's name. */
    public static final String NAME = "study.json";

    /** The keys that have a place of their own. */
    static final Set<String> KEYS = Set.of("format", "title", "transcripts", "roles", "severities", "ids", "status",
            "blind", "statusOf", "blankLines", "wrapAt");

    private StudyFile() {
    }

    /**
     * Reads the file.
     *
     * @throws StudyFileException if it is not a JSON object of this format, if a value is of the wrong kind, or if a
     *         transcript folder does not lie in the study
     */
    public static StudyFileReading read(byte[] content) throws StudyFileException {
        Reading reading = new Reading();
        String unknown = JsonFile.read(NAME, content, reading);
        return reading.result(unknown);
    }

    /**
     * Reads the file from disk.
     *
     * @throws StudyFileException as {@link #read(byte[])} does
     * @throws IOException if the file can't be opened or read
     */
    public static StudyFileReading read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /** The bytes of the file: UTF-8, indented by two spaces. */
    public static byte[] toBytes(StudySettings settings) {
        JsonObjectBuilder file = new JsonObjectBuilder().count("format", JsonFile.FORMAT);
        if (!settings.title().isEmpty()) {
            file.text("title", settings.title());
        }
        file.texts("transcripts", settings.transcriptFolders());
        settings.roles().ifPresent(roles -> file.texts("roles", roles));
        if (!settings.severities().isEmpty()) {
            file.texts("severities", settings.severities());
        }
        if (!settings.ids().isEmpty()) {
            file.texts("ids", settings.ids());
        }
        if (!settings.status().isEmpty()) {
            file.texts("status", settings.status());
        }
        file.flag("blind", settings.blind());
        if (!settings.statusOf().isEmpty()) {
            file.textsOf("statusOf", settings.statusOf());
        }
        FormatOptions format = settings.format();
        if (!format.equals(FormatOptions.DEFAULT)) {
            file.count("blankLines", format.blankLinesBetweenTurns()).count("wrapAt", format.wrapAt());
        }
        return file.endFileWith(settings.unknown());
    }

    /** Gathers what the file says. */
    private static final class Reading implements JsonObjectText.Members {

        private String title = "";
        private List<String> folders = StudySettings.DEFAULT_FOLDERS;
        private Optional<List<String>> roles = Optional.empty();
        private final Map<String, String> severities = new LinkedHashMap<>();
        private final Map<String, String> ids = new LinkedHashMap<>();
        private final Map<String, String> status = new LinkedHashMap<>();
        private boolean blind;
        private final Map<String, Map<String, String>> statusOf = new LinkedHashMap<>();
        private int blankLines = FormatOptions.DEFAULT.blankLinesBetweenTurns();
        private int wrapAt = FormatOptions.DEFAULT.wrapAt();
        private final List<FileProblem> problems = new ArrayList<>();

        @Override
        public boolean take(String key, JsonValue value) throws IOException {
            if (!KEYS.contains(key)) {
                return false;
            }
            if (value.isNull()) {
                return true;
            }
            switch (key) {
            case "title" -> title = value.requireText();
            case "transcripts" -> folders = folders(value);
            case "roles" -> roles = Optional.of(value.texts());
            case "severities" -> value.object(this::severity);
            case "status" -> value.object((id, word) -> status(status, id, word));
            case "blind" -> blind = value.requireFlag();
            case "statusOf" -> value.object(this::statusOf);
            case "blankLines" -> blankLines = count(value, blankLines);
            case "wrapAt" -> wrapAt = count(value, wrapAt);
            default -> value.object(this::id);
            }
            return true;
        }

        private static int count(JsonValue value, int otherwise) throws IOException {
            @Nullable Integer count = value.count();
            return count == null ? otherwise : count;
        }

        private static List<String> folders(JsonValue value) throws IOException {
            List<String> folders = new ArrayList<>();
            value.list(element -> {
                String folder = element.requireText();
                Optional<String> fault = RelativePath.fault(folder);
                if (fault.isPresent()) {
                    throw element.fault("the transcript folder " + Citation.quoted(folder) + " " + fault.get());
                }
                folders.add(folder);
            });
            return folders;
        }

        private boolean severity(String rule, JsonValue value) throws IOException {
            int line = value.line();
            String severity = value.requireText();
            severities.put(rule, severity);
            if (Rule.byId(rule).isEmpty()) {
                problem(FileRule.UNKNOWN_RULE, line, "there is no rule " + Citation.quoted(rule)
                        + "; correct its name or remove the line");
            } else if (StudySettings.severity(severity).isEmpty()) {
                problem(FileRule.UNKNOWN_SEVERITY, line, Citation.quoted(severity)
                        + " is no severity; write \"error\", \"warning\", \"info\" or \"off\"");
            }
            return true;
        }

        private boolean id(String path, JsonValue value) throws IOException {
            int line = value.line();
            String id = value.requireText();
            ids.put(path, id);
            RelativePath.fault(path).ifPresent(fault -> problem(FileRule.UNUSABLE_ID, line,
                    "the transcript path " + Citation.quoted(path) + " " + fault));
            if (id.isEmpty()) {
                problem(FileRule.UNUSABLE_ID, line, "the id of " + Citation.quoted(path)
                        + " is empty; give it one or remove the line");
            }
            return true;
        }

        private boolean statusOf(String coder, JsonValue value) throws IOException {
            Map<String, String> own = statusOf.computeIfAbsent(coder, each -> new LinkedHashMap<>());
            value.object((id, word) -> status(own, id, word));
            return true;
        }

        private boolean status(Map<String, String> status, String transcript, JsonValue value) throws IOException {
            int line = value.line();
            String word = value.requireText();
            status.put(transcript, word);
            if (TranscriptStatus.of(word).isEmpty()) {
                problem(FileRule.UNKNOWN_STATUS, line, Citation.quoted(word)
                        + " is no status; write \"in work\" or \"done\", or remove the line for a transcript that is new");
            }
            return true;
        }

        private void problem(FileRule rule, int line, String message) {
            problems.add(rule.at(NAME, line, message));
        }

        StudyFileReading result(String unknown) {
            // By line, whatever the order of the keys
            problems.sort(Comparator.comparingInt(FileProblem::line));
            return new StudyFileReading(new StudySettings(title, folders, roles, severities, ids, status, blind,
                    statusOf, new FormatOptions(blankLines, wrapAt), unknown), problems);
        }
    }
}
