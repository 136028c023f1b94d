/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.json.Citation;
import org.verbacoda.coding.json.UnknownKeys;
import org.verbacoda.text.Severity;
import org.verbacoda.transcript.FormatOptions;
import org.verbacoda.transcript.TranscriptSettings;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.transcript.rules.RuleSettings;
import org.verbacoda.transcript.structure.SpeakerRoles;

/**
 * What {@code study.json} says. Immutable.
 *
 * @param title the study's title; may be empty
 * @param transcriptFolders the folders that hold transcripts, relative to the study's, with '/' between the parts;
 *        "." is the study's folder itself
 * @param roles the labels that are speakers everywhere in the study; empty: {@link SpeakerRoles#DEFAULT}
 * @param severities by the id of a rule: {@code error}, {@code warning}, {@code info} or {@code off}; also what this
 *        version of Verbacoda does not know, in the order as written
 * @param ids by the path of a transcript, relative to the study: the id that it has where its text names none; in the
 *        order as written
 * @param status by the id of a transcript: the word of a {@link TranscriptStatus}; also what this version of Verbacoda
 *        does not know, in the order as written; a transcript that is not there is new
 * @param blind whether nobody sees others' coding of a transcript before their own work on it is done
 * @param statusOf by the folder name of a coder, and by the id of a transcript, as {@code status}: how far that coder's
 *        work is, which counts while the study is coded blind
 * @param format how transcripts look that are formatted
 * @param unknown the keys this version does not know, with their values, as the text of a JSON object: kept as they
 *        were written
 */
public record StudySettings(String title, List<String> transcriptFolders, Optional<List<String>> roles,
        Map<String, String> severities, Map<String, String> ids, Map<String, String> status, boolean blind,
        Map<String, Map<String, String>> statusOf, FormatOptions format, String unknown) {

    /** Where transcripts are if a study does not say. */
    public static final List<String> DEFAULT_FOLDERS = List.of("transcripts");

    private static final String OFF = "off";

    /**
     * Takes copies, and brings the folders into their plain form ({@code ./a//b/} is {@code a/b}), each once.
     *
     * @throws IllegalArgumentException if a folder is not in the study, or {@code unknown} not the text of a JSON
     *         object with keys that are unknown
     */
    public StudySettings {
        Set<String> folders = new LinkedHashSet<>();
        for (String folder : transcriptFolders) {
            RelativePath.fault(folder).ifPresent(fault -> {
                throw new IllegalArgumentException("the folder " + Citation.quoted(folder) + " " + fault);
            });
            folders.add(RelativePath.normalise(folder));
        }
        transcriptFolders = List.copyOf(folders);
        roles = roles.map(List::copyOf);
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        ids = Collections.unmodifiableMap(new LinkedHashMap<>(ids));
        status = Collections.unmodifiableMap(new LinkedHashMap<>(status));
        Map<String, Map<String, String>> ofCoders = new LinkedHashMap<>();
        statusOf.forEach((coder, words) -> ofCoders.put(coder,
                Collections.unmodifiableMap(new LinkedHashMap<>(words))));
        statusOf = Collections.unmodifiableMap(ofCoders);
        // Kept as given; only what can be written is taken
        UnknownKeys.compact(unknown, StudyFile.KEYS);
    }

    /** The settings of a new study. */
    public static StudySettings of(String title) {
        return new StudySettings(title, DEFAULT_FOLDERS, Optional.empty(), Map.of(), Map.of(), Map.of(), false,
                Map.of(), FormatOptions.DEFAULT, JsonFile.NOTHING_UNKNOWN);
    }

    /** How the study's transcripts are read; made anew at each call. */
    public TranscriptSettings transcripts() {
        SpeakerRoles speakers = roles.isPresent() ? SpeakerRoles.of(roles.get()) : SpeakerRoles.DEFAULT;
        return new TranscriptSettings(speakers, rules());
    }

    private RuleSettings rules() {
        Map<Rule, Optional<Severity>> changed = new EnumMap<>(Rule.class);
        severities.forEach((id, word) -> Rule.byId(id)
                .ifPresent(rule -> severity(word).ifPresent(severity -> changed.put(rule, severity))));
        return changed.isEmpty() ? RuleSettings.DEFAULT : RuleSettings.of(changed);
    }

    /** What a word of the file says: a severity, or none for {@code off}; empty if it is no such word. */
    static Optional<Optional<Severity>> severity(String word) {
        if (word.equals(OFF)) {
            return Optional.of(Optional.empty());
        }
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(word)) {
                return Optional.of(Optional.of(severity));
            }
        }
        return Optional.empty();
    }

    public StudySettings withTitle(String newTitle) {
        return new StudySettings(newTitle, transcriptFolders, roles, severities, ids, status, blind,
                statusOf, format, unknown);
    }

    /** @throws IllegalArgumentException if a folder is not in the study */
    public StudySettings withTranscriptFolders(List<String> folders) {
        return new StudySettings(title, folders, roles, severities, ids, status, blind, statusOf, format, unknown);
    }

    /** @param newRoles the study's own roles; empty for {@link SpeakerRoles#DEFAULT} */
    public StudySettings withRoles(Optional<List<String>> newRoles) {
        return new StudySettings(title, transcriptFolders, newRoles, severities, ids, status, blind,
                statusOf, format, unknown);
    }

    /** @param severity how severe violations are; empty switches the rule off */
    public StudySettings withSeverity(Rule rule, Optional<Severity> severity) {
        Map<String, String> changed = new LinkedHashMap<>(severities);
        changed.put(rule.id(), severity.isPresent() ? severity.get().id() : OFF);
        return new StudySettings(title, transcriptFolders, roles, changed, ids, status, blind,
                statusOf, format, unknown);
    }

    /** Leaves the rule to its default severity. */
    public StudySettings withoutSeverity(Rule rule) {
        Map<String, String> changed = new LinkedHashMap<>(severities);
        changed.remove(rule.id());
        return new StudySettings(title, transcriptFolders, roles, changed, ids, status, blind,
                statusOf, format, unknown);
    }

    /** @param newIds all ids, by path */
    public StudySettings withIds(Map<String, String> newIds) {
        return new StudySettings(title, transcriptFolders, roles, severities, newIds, status, blind,
                statusOf, format, unknown);
    }

    /** Gives a transcript an id; its place in the order stays if it had one. */
    public StudySettings withId(String path, String id) {
        Map<String, String> changed = new LinkedHashMap<>(ids);
        changed.put(path, id);
        return withIds(changed);
    }

    /** The id that the study gives to a transcript. */
    public Optional<String> id(String path) {
        @Nullable String id = ids.get(path);
        return id == null || id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /** How far the work on a transcript is. */
    public TranscriptStatus status(String transcript) {
        @Nullable String word = status.get(transcript);
        return word == null ? TranscriptStatus.NEW : TranscriptStatus.of(word).orElse(TranscriptStatus.NEW);
    }

    /**
     * The settings as a coder goes by them: while the study is coded blind, the status of transcripts is the coder's
     * own.
     */
    public StudySettings seenBy(String coder) {
        return blind ? withStatus(statusOf.getOrDefault(coder, Map.of())) : this;
    }

    private StudySettings withStatus(Map<String, String> all) {
        return new StudySettings(title, transcriptFolders, roles, severities, ids, all, blind,
                statusOf, format, unknown);
    }

    /** Says how far the work on a transcript is; its place in the order stays if it had one. */
    public StudySettings withStatus(String transcript, TranscriptStatus newStatus) {
        return withStatus(changed(status, transcript, newStatus));
    }

    /** Says how far a coder's work on a transcript is: for everybody, or for that coder alone while coding is blind. */
    public StudySettings withStatus(String coder, String transcript, TranscriptStatus newStatus) {
        if (!blind) {
            return withStatus(transcript, newStatus);
        }
        Map<String, Map<String, String>> all = new LinkedHashMap<>(statusOf);
        Map<String, String> own = changed(statusOf.getOrDefault(coder, Map.of()), transcript, newStatus);
        if (own.isEmpty()) {
            all.remove(coder);
        } else {
            all.put(coder, own);
        }
        return new StudySettings(title, transcriptFolders, roles, severities, ids, status, true, all, format, unknown);
    }

    private static Map<String, String> changed(Map<String, String> status, String transcript, TranscriptStatus to) {
        Map<String, String> changed = new LinkedHashMap<>(status);
        if (to == TranscriptStatus.NEW) {
            changed.remove(transcript);
        } else {
            changed.put(transcript, to.word());
        }
        return changed;
    }

    /** @param newBlind whether nobody sees others' coding of a transcript before their own work on it is done */
    public StudySettings withBlind(boolean newBlind) {
        return new StudySettings(title, transcriptFolders, roles, severities, ids, status, newBlind,
                statusOf, format, unknown);
    }

    public StudySettings withFormat(FormatOptions newFormat) {
        return new StudySettings(title, transcriptFolders, roles, severities, ids, status, blind, statusOf,
                newFormat, unknown);
    }

    /** Whether with these settings the same transcripts are read, and read as the same. */
    public boolean readsAs(StudySettings other) {
        return transcriptFolders.equals(other.transcriptFolders) && roles.equals(other.roles) && ids.equals(other.ids);
    }

    /** @param newUnknown the text of a JSON object; what was unknown before is replaced */
    public StudySettings withUnknown(String newUnknown) {
        return new StudySettings(title, transcriptFolders, roles, severities, ids, status, blind,
                statusOf, format, newUnknown);
    }
}
