/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.anchors;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.verbacoda.coding.anchors.CutPassages;
import org.verbacoda.coding.anchors.PassageTracker;
import org.verbacoda.coding.anchors.PassageTracker.Tracked;
import org.verbacoda.study.coding.EditedCoding;
import org.verbacoda.text.TextPositions;
import org.verbacoda.ui.stripes.ShownPassage;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;

/**
 * Keeps the passages of a document on their words, whichever editor changes it: there is one for each document. It knows
 * nothing until it is told where the passages are in a text the study knows. For the UI thread.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class TrackedText implements IDocumentListener {

    private static final Map<IDocument, TrackedText> ALL = new WeakHashMap<>(); // none refers to its document

    /** What was cut out last, wherever; null for nothing. */
    private static LastCut lastCut;

    /** All of it goes back to where it was; into another transcript only what is the coder's own. */
    private record LastCut(TrackedText source, CutPassages all, CutPassages own) {
    }

    private PassageTracker tracker;
    /** The ids of the passages that are the coder's own. */
    private final Set<String> own = new HashSet<>();
    /** Where the assignments of passages may be that were pasted here from other transcripts, or are back from them. */
    private final Map<String, Set<Path>> visited = new HashMap<>();
    private Optional<Path> file = Optional.empty();

    private TrackedText() {
    }

    /** What tracks this document. It listens before all that listen to the document from now on. */
    public static TrackedText of(IDocument document) {
        return ALL.computeIfAbsent(document, each -> {
            TrackedText tracked = new TrackedText();
            each.addDocumentListener(tracked);
            return tracked;
        });
    }

    private static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    /** Told which file the document is of. */
    public void setFile(Optional<Path> path) {
        file = path;
    }

    /** Told where all passages are in the document as it is. */
    public void set(IDocument document, List<ShownPassage> passages) {
        Optional<String> coder = OpenStudy.session().map(StudySession::coder);
        passages.stream().filter(each -> coder.equals(Optional.of(each.passage().coder())))
                .forEach(each -> own.add(each.passage().id()));
        List<Tracked> now = passages.stream().map(each -> new Tracked(each.passage().id(), each.start(), each.end()))
                .toList();
        if (tracker == null) {
            tracker = new PassageTracker(stamp(document));
        } else if (new HashSet<>(tracker.passages()).equals(new HashSet<>(now))) {
            return;
        }
        tracker.set(now, stamp(document));
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // told again once it has changed
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (tracker != null) {
            tracker.changed(event.getOffset(), event.getLength(),
                    event.getText() == null ? 0 : event.getText().length(), event.getModificationStamp());
        }
    }

    /** Where each passage is now, by the assignment's id; nothing if that isn't known. */
    public Optional<Map<String, Tracked>> places() {
        return tracker == null ? Optional.empty()
                : Optional.of(tracker.passages().stream().collect(Collectors.toMap(Tracked::id, each -> each)));
    }

    /** The same passages where they are now, without those of which nothing is left. */
    public List<ShownPassage> moved(List<ShownPassage> passages) {
        return passages.isEmpty() ? passages : places().map(places -> passages.stream().filter(each -> places.containsKey(each.passage().id()))
                .map(each -> each.at(places.get(each.passage().id()).start(), places.get(each.passage().id()).end()))
                .toList()).orElse(List.of());
    }

    /** What is to be written once the document, whose text this is, has been saved. */
    public EditedCoding edited(String text) {
        Map<String, EditedCoding.Place> placed = new HashMap<>();
        if (tracker == null) {
            return new EditedCoding(Map.of(), new HashSet<>());
        }
        TextPositions positions = TextPositions.of(text);
        tracker.passages().forEach(each -> placed.put(each.id(),
                new EditedCoding.Place(positions.toCodePoint(each.start()), positions.toCodePoint(each.end()))));
        return new EditedCoding(placed, new HashSet<>(tracker.gone()));
    }

    /** Told before a text is cut out, with its passages. */
    public void cutting(int offset, String text) {
        lastCut = null;
        if (tracker != null) {
            CutPassages cut = tracker.cut(offset, text);
            lastCut = new LastCut(this, cut, cut.only(own::contains));
        }
    }

    /** Told after a text has been pasted: passages that were cut out with it are in it again. */
    public void pasted(IDocument document, int offset, String text) {
        if (tracker == null || lastCut == null) {
            return;
        }
        tracker.pasted(lastCut.source == this ? lastCut.all : lastCut.own, offset, text, stamp(document));
        if (lastCut.source != this && file.isPresent() && lastCut.source.file.isPresent()) {
            Set<Path> both = Set.of(file.get(), lastCut.source.file.get());
            for (String id : lastCut.own.ids()) {
                own.add(id);
                visited.computeIfAbsent(id, each -> new HashSet<>()).addAll(both);
                lastCut.source.visited.computeIfAbsent(id, each -> new HashSet<>()).addAll(both);
            }
        }
    }

    /**
     * The passages here whose assignments may still be in the files of other transcripts, and of which transcripts. A
     * passage that is in the text of such a transcript as well is that one's.
     */
    public Map<String, Set<Path>> fromElsewhere() {
        Map<String, Set<Path>> from = new HashMap<>();
        places().orElse(Map.of()).keySet().stream().filter(visited::containsKey).forEach(id -> {
            Set<Path> others = new HashSet<>(visited.get(id));
            file.ifPresent(others::remove);
            boolean elsewhere = ALL.values().stream().anyMatch(each -> each != this && each.file.isPresent()
                    && others.contains(each.file.get()) && each.places().orElse(Map.of()).containsKey(id));
            if (!elsewhere) {
                from.put(id, others);
            }
        });
        return from;
    }
}
