/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;

/**
 * Finds transcripts by what people call them: the id, else the path, else the file's name with or without its ending.
 */
final class NamedTranscripts {

    private final Map<String, @Nullable StudyTranscript> byId = new HashMap<>();
    private final List<Map<String, List<StudyTranscript>>> further = List.of(new HashMap<>(), new HashMap<>(),
            new HashMap<>());

    NamedTranscripts(StudySnapshot study) {
        for (StudyTranscript transcript : study.transcripts()) {
            byId.putIfAbsent(transcript.id(), transcript);
            String path = transcript.entry().path();
            String name = path.substring(path.lastIndexOf('/') + 1);
            List<String> names = List.of(path, name, name.substring(0, name.lastIndexOf('.')));
            for (int i = 0; i < names.size(); i++) {
                further.get(i).computeIfAbsent(names.get(i), key -> new ArrayList<>()).add(transcript);
            }
        }
    }

    /**
     * The transcript of a name.
     *
     * @throws RowException if there is none, if several are called so, or if coding for it would count for another one
     */
    StudyTranscript find(String name) throws RowException {
        @Nullable StudyTranscript withId = byId.get(name);
        if (withId != null) {
            return withId;
        }
        for (Map<String, List<StudyTranscript>> transcripts : further) {
            List<StudyTranscript> found = transcripts.getOrDefault(name, List.of());
            if (found.size() > 1) {
                throw new RowException("several transcripts are called \"" + name + "\": name "
                        + found.get(0).entry().path() + " or another by its path");
            }
            if (!found.isEmpty()) {
                return requireOwnId(found.get(0));
            }
        }
        throw new RowException("there is no transcript \"" + name + "\"");
    }

    private StudyTranscript requireOwnId(StudyTranscript transcript) throws RowException {
        @Nullable StudyTranscript owner = byId.get(transcript.id());
        if (owner != null && owner != transcript) {
            throw new RowException(transcript.entry().path() + " has the ID \"" + transcript.id() + "\" of "
                    + owner.entry().path() + "; give it another one first");
        }
        return transcript;
    }
}
