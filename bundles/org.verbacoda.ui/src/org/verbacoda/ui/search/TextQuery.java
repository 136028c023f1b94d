/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.search.SearchException;
import org.verbacoda.study.search.SearchQuery;
import org.verbacoda.study.search.TranscriptMatches;
import org.verbacoda.study.search.TranscriptSearch;

/** Looks for a text or a regular expression. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TextQuery extends StudyQuery {

    private final SearchQuery query;

    TextQuery(SearchQuery query) {
        this.query = query;
    }

    SearchQuery query() {
        return query;
    }

    @Override
    public String what() {
        StringBuilder what = new StringBuilder("\"").append(query.text()).append('"');
        if (!query.speakers().isEmpty()) {
            what.append(" said by ").append(String.join(" or ", query.speakers().stream().sorted().toList()));
        }
        what.append(switch (query.coding()) {
            case ANY -> "";
            case CODED -> ", coded";
            case NOT_CODED -> ", not coded";
        });
        query.cases().ifPresent(cases -> what.append(", cases with ").append(cases.attribute()).append(' ')
                .append(cases.value()));
        if (query.transcripts().size() == 1) {
            what.append(", in ").append(query.transcripts().iterator().next());
        } else if (!query.transcripts().isEmpty()) {
            what.append(", in ").append(query.transcripts().size()).append(" transcripts");
        }
        return what.toString();
    }

    @Override
    protected List<TranscriptMatches> find(StudySnapshot study, StudyProgress progress) throws SearchException {
        return TranscriptSearch.run(study, query, progress);
    }
}
