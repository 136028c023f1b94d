/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.search.SearchQuery;
import org.verbacoda.study.search.TranscriptMatches;
import org.verbacoda.ui.search.FoundInterview.Hit;

/** What a query has found, without what was taken off the list since. Thread-safe. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class StudyResult extends AbstractTextSearchResult {

    /** What was found at once. */
    private record Found(Optional<StudySnapshot> study, List<FoundInterview> interviews, String said) {
    }

    private final StudyQuery query;
    private volatile Found found = new Found(Optional.empty(), List.of(), "");

    StudyResult(StudyQuery query) {
        this.query = query;
    }

    /** Holds nothing and says something instead. */
    void say(String what) {
        found = new Found(Optional.empty(), List.of(), what);
        removeAll();
    }

    void show(StudySnapshot study, List<TranscriptMatches> matches) {
        found = new Found(Optional.of(study), matches.stream().map(FoundInterview::new).toList(), "");
        removeAll();
        addMatches(found.interviews.stream().flatMap(each -> each.hits().stream())
                .map(hit -> new Match(hit, hit.passage().start(), hit.passage().end() - hit.passage().start()))
                .toArray(Match[]::new));
    }

    /** The study as it was searched. */
    Optional<StudySnapshot> study() {
        return found.study;
    }

    /** The interviews that are listed: with passages, or not searched. */
    List<FoundInterview> interviews() {
        return found.interviews.stream().filter(each -> each.fault().isPresent() || !hits(each).isEmpty()).toList();
    }

    /** The passages of an interview that are listed. */
    List<Hit> hits(FoundInterview interview) {
        return interview.hits().stream().filter(hit -> getMatchCount(hit) > 0).toList();
    }

    /** Whether the texts are still those that were searched. */
    boolean isOf(StudySnapshot now) {
        return isIn(now) && found.interviews.stream().allMatch(each -> now.transcript(each.transcript().id())
                .filter(known -> known.entry().digest().equals(each.transcript().entry().digest())).isPresent());
    }

    /** Whether it is this study that was searched. */
    boolean isIn(StudySnapshot now) {
        return found.study.filter(study -> study.layout().equals(now.layout())).isPresent();
    }

    /** What is to be replaced: what is listed, in transcripts as they are now, with the coding of everybody. */
    SearchResult toReplace(StudySnapshot now, SearchQuery text) {
        return new SearchResult(now, text, interviews().stream().flatMap(each -> now.transcript(each.transcript().id())
                .map(known -> new TranscriptMatches(known, hits(each).stream().map(Hit::passage).toList(),
                        each.fault())).stream()).toList());
    }

    @Override
    public String getLabel() {
        Found now = found;
        if (now.study.isEmpty()) {
            return query.what() + (now.said.isEmpty() ? "" : ": " + now.said);
        }
        int passages = getMatchCount();
        long interviews = now.interviews.stream().filter(each -> !hits(each).isEmpty()).count();
        long faults = now.interviews.stream().filter(each -> each.fault().isPresent()).count();
        String count = passages == 0 ? "nothing found"
                : String.format("%,d %s in %,d %s", passages, passages == 1 ? "passage" : "passages", interviews,
                        interviews == 1 ? "interview" : "interviews");
        return query.what() + ": " + count + (faults == 0 ? "" : ", " + faults + " not searched");
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ResourceLocator.imageDescriptorFromBundle("org.verbacoda.ui", "icons/search.svg").orElseThrow();
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    /** The platform would mark places by the editor's offsets; these are code points. */
    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return null;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return null;
    }
}
