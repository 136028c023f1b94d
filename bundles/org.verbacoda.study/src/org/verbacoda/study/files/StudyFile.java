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

import com.google.gson.stream.JsonWriter;
import org.verbacoda.study.files.JsonFile.Located;
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
 *   }
 * }
 * </pre>
 * Only {@code format} has to be there. Keys that say nothing are not written; unknown ones are, behind the others.
 * Thread-safe: no state.
 */
public final class StudyFile {

    /** The file's name. */
    public static final String NAME = "study.json";

    /** The keys that have a place of their own. */
    static final Set<String> KEYS = Set.of("format", "title", "transcripts", "roles", "severities", "ids");

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
        return JsonText.file(out -> {
            out.beginObject();
            out.name("format").value(JsonFile.FORMAT);
            if (!settings.title().isEmpty()) {
                out.name("title").value(settings.title());
            }
            list(out, "transcripts", settings.transcriptFolders());
            if (settings.roles().isPresent()) {
                list(out, "roles", settings.roles().get());
            }
            object(out, "severities", settings.severities());
            object(out, "ids", settings.ids());
            JsonText.members(settings.unknown(), out, Set.of());
            out.endObject();
        });
    }

    private static void list(JsonWriter out, String key, List<String> texts) throws IOException {
        out.name(key).beginArray();
        for (String text : texts) {
            out.value(text);
        }
        out.endArray();
    }

    private static void object(JsonWriter out, String key, Map<String, String> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        out.name(key).beginObject();
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            out.name(entry.getKey()).value(entry.getValue());
        }
        out.endObject();
    }

    /** Gathers what the file says. */
    private static final class Reading implements JsonFile.Members {

        private String title = "";
        private List<String> folders = StudySettings.DEFAULT_FOLDERS;
        private Optional<List<String>> roles = Optional.empty();
        private final Map<String, String> severities = new LinkedHashMap<>();
        private final Map<String, String> ids = new LinkedHashMap<>();
        private final List<FileProblem> problems = new ArrayList<>();

        @Override
        public boolean take(String key, JsonFile value) throws IOException {
            if (!KEYS.contains(key)) {
                return false;
            }
            if (value.isNull()) {
                return true;
            }
            switch (key) {
            case "title" -> title = value.text(key);
            case "transcripts" -> folders = folders(key, value);
            case "roles" -> roles = Optional.of(value.texts(key));
            case "severities" -> value.textsByKey(key).forEach(this::severity);
            default -> value.textsByKey(key).forEach(this::id);
            }
            return true;
        }

        private static List<String> folders(String key, JsonFile value) throws IOException {
            List<String> folders = new ArrayList<>();
            value.list(key, () -> {
                String folder = value.text(key);
                Optional<String> fault = RelativePath.fault(folder);
                if (fault.isPresent()) {
                    throw value.fault("the transcript folder " + JsonText.quoted(folder) + " " + fault.get());
                }
                folders.add(folder);
            });
            return folders;
        }

        private void severity(String rule, Located severity) {
            severities.put(rule, severity.text());
            if (Rule.byId(rule).isEmpty()) {
                problem(FileRule.UNKNOWN_RULE, severity, "there is no rule " + JsonText.quoted(rule)
                        + "; correct its name or remove the line");
            } else if (StudySettings.severity(severity.text()).isEmpty()) {
                problem(FileRule.UNKNOWN_SEVERITY, severity, JsonText.quoted(severity.text())
                        + " is no severity; write \"error\", \"warning\", \"info\" or \"off\"");
            }
        }

        private void id(String path, Located id) {
            ids.put(path, id.text());
            RelativePath.fault(path).ifPresent(fault -> problem(FileRule.UNUSABLE_ID, id,
                    "the transcript path " + JsonText.quoted(path) + " " + fault));
            if (id.text().isEmpty()) {
                problem(FileRule.UNUSABLE_ID, id, "the id of " + JsonText.quoted(path)
                        + " is empty; give it one or remove the line");
            }
        }

        private void problem(FileRule rule, Located at, String message) {
            problems.add(rule.at(NAME, at.line(), message));
        }

        StudyFileReading result(String unknown) {
            // By line, whatever the order of the keys
            problems.sort(Comparator.comparingInt(FileProblem::line));
            return new StudyFileReading(new StudySettings(title, folders, roles, severities, ids, unknown), problems);
        }
    }
}
