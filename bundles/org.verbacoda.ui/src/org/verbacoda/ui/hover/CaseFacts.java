/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbacoda.study.index.StudyCases;
import org.verbacoda.study.index.StudyCases.Participation;
import org.verbacoda.study.index.StudyCases.StudyCase;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.ui.coding.CodableEditor;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;

/** What a study knows of the cases that take part in a transcript. */
final class CaseFacts {

    private CaseFacts() {
    }

    /** A line for each case, with its attributes; none where nothing is known. */
    static List<String> of(CodableEditor editor) {
        Optional<StudySession> session = OpenStudy.session();
        Optional<StudyTranscript> transcript = editor.transcript();
        List<String> lines = new ArrayList<>();
        if (session.isPresent() && transcript.isPresent()) {
            StudyCases cases = session.get().snapshot().cases();
            for (Participation participation : cases.in(transcript.get().id())) {
                StudyCase known = cases.cases().get(participation.caseIndex());
                List<String> facts = cases.attributes().stream().filter(known.attributes()::containsKey)
                        .map(name -> name + ": " + known.attributes().get(name)).toList();
                if (!facts.isEmpty()) {
                    lines.add("Case " + known.name() + (participation.speaker().isEmpty() ? ""
                            : " (" + participation.speaker() + ")") + " \u2014 " + String.join(", ", facts));
                }
            }
        }
        return lines;
    }
}
