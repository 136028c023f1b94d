/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.references;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.search.ui.NewSearchUI;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.search.CodeReferences;
import org.verbacoda.study.search.TranscriptMatches;
import org.verbacoda.ui.search.StudyQuery;

/** Finds the passages of a code. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodeQuery extends StudyQuery {

    private final String code;
    private final String name;

    private CodeQuery(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /**
     * Lists the passages of a code in the Search view.
     *
     * @param code the code's id
     * @param name what it is called
     */
    static void start(String code, String name) {
        NewSearchUI.runQueryInBackground(new CodeQuery(code, name));
    }

    @Override
    public String what() {
        return "Passages of the code \"" + name + "\"";
    }

    @Override
    protected List<TranscriptMatches> find(StudySnapshot study, StudyProgress progress) {
        return CodeReferences.of(study, code, progress);
    }
}
