/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verbacoda.text.Severity;
import org.verbacoda.transcript.rules.Rule;

/** Finds transcripts that share an id: a coder's work could not be told apart. */
final class DuplicateIds {

    private DuplicateIds() {
    }

    /** Returns the files in the same order, with a problem more in each whose id another one has too. */
    static List<CheckedFile> addTo(List<CheckedFile> files) {
        Map<String, List<CheckedFile>> byId = new LinkedHashMap<>();
        for (CheckedFile file : files) {
            file.id().ifPresent(id -> byId.computeIfAbsent(id.id(), unused -> new ArrayList<>()).add(file));
        }
        List<CheckedFile> result = new ArrayList<>(files.size());
        for (CheckedFile file : files) {
            Optional<PlacedId> id = file.id();
            List<CheckedFile> same = id.isPresent() ? byId.getOrDefault(id.get().id(), List.of()) : List.of();
            result.add(id.isPresent() && same.size() > 1 ? duplicate(file, id.get(), same) : file);
        }
        return result;
    }

    private static CheckedFile duplicate(CheckedFile file, PlacedId id, List<CheckedFile> same) {
        Optional<Severity> severity = file.settings().rules().severity(Rule.DUPLICATE_ID);
        if (severity.isEmpty()) {
            return file;
        }
        CheckedFile other = same.get(0) == file ? same.get(1) : same.get(0);
        String more = switch (same.size()) {
            case 2 -> "";
            case 3 -> " and one more file";
            default -> " and " + (same.size() - 2) + " more files";
        };
        List<FileProblem> problems = new ArrayList<>(file.problems());
        problems.add(new FileProblem(file.path(), id.line(), id.column(), id.offset(), id.length(), severity.get(),
                Rule.DUPLICATE_ID.id(), "The transcript ID \"" + id.id() + "\" is also that of " + other.path() + more
                        + ". Give each transcript an ID of its own."));
        problems.sort(Comparator.comparingInt(FileProblem::offset));
        return new CheckedFile(file.path(), file.settings(), file.id(), problems);
    }
}
