/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.anchors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * Keeps the passages of a document on their words, whichever editor changes it: there is one for each document. It knows
 * nothing until it is told where the passages are in a text the study knows. For the UI thread.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class TrackedText implements IDocumentListener {

    private static final Map<IDocument, TrackedText> ALL = new WeakHashMap<>(); // none refers to its document

    private PassageTracker tracker;
    private CutPassages cut;

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

    /** Told where all passages are in the document as it is. */
    public void set(IDocument document, List<ShownPassage> passages) {
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
        cut = tracker == null ? null : tracker.cut(offset, text);
    }

    /** Told after a text has been pasted: passages that were cut out with it are in it again. */
    public void pasted(IDocument document, int offset, String text) {
        if (tracker != null && cut != null) {
            tracker.pasted(cut, offset, text, stamp(document));
        }
    }
}
