/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.List;

import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.search.SearchQuery;
import org.verbacoda.study.search.TranscriptMatches;

/**
 * What a search for a text has found and is to be replaced.
 *
 * @param study the study as it is
 * @param query what was looked for
 * @param transcripts where something was found
 */
record SearchResult(StudySnapshot study, SearchQuery query, List<TranscriptMatches> transcripts) {

    int passages() {
        return transcripts.stream().mapToInt(each -> each.passages().size()).sum();
    }
}
