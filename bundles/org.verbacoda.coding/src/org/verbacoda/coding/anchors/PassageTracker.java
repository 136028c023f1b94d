/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps passages on their words while a text is edited, change by change. Positions are UTF-16 offsets in the document
 * as the editor holds it, end-exclusive; {@link org.verbacoda.text.TextPositions} converts them when the text is saved.
 * <ul>
 * <li>What is typed at an edge of a passage stays outside, what is typed inside belongs to it.</li>
 * <li>What replaces words of a passage belongs to it if all that was replaced did; so a corrected, formatted or repaired
 * passage stays whole. What replaces words across an edge stays outside.</li>
 * <li>A passage of which nothing is left is gone, but not forgotten: it comes back when the deletion is undone, or its
 * words are pasted.</li>
 * <li>Undo and redo bring every passage back exactly as it was: each state is kept by the document's modification stamp,
 * which an undo restores. The oldest states are let go when they get too large together.</li>
 * </ul>
 * For one thread at a time.
 */
public final class PassageTracker {

    /** So many ranges are kept for undo, over all states. */
    private static final int MOST_KEPT = 4_000_000;

    /**
     * A passage as it is now.
     *
     * @param id the id of its assignment
     * @param start where it starts, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Tracked(String id, int start, int end) {
    }

    /** A passage's range; null stands for one that is gone. */
    private record Range(int start, int end) {
    }

    /**
     * Where the passages were in one state of the text. There is one for each key somebody has pressed, so it is kept
     * small: the ids are those of the state before, unless passages have come or gone.
     *
     * @param places start and end of each, one behind the other; -1 for one that is gone
     */
    private record State(List<String> ids, int[] places) {

        static State of(List<String> ids, Map<String, @Nullable Range> ranges) {
            int[] places = new int[2 * ids.size()];
            int next = 0;
            for (@Nullable Range range : ranges.values()) {
                places[next++] = range == null ? -1 : range.start();
                places[next++] = range == null ? -1 : range.end();
            }
            return new State(ids, places);
        }

        Map<String, @Nullable Range> ranges() {
            Map<String, @Nullable Range> ranges = new HashMap<>();
            for (int i = 0; i < ids.size(); i++) {
                ranges.put(ids.get(i), places[2 * i] < 0 ? null : new Range(places[2 * i], places[2 * i + 1]));
            }
            return ranges;
        }
    }

    private final Map<String, @Nullable Range> ranges = new LinkedHashMap<>();
    private final LinkedHashMap<Long, State> states = new LinkedHashMap<>();
    /** The keys of the ranges, in their order; null when passages have come or gone since. */
    private @Nullable List<String> ids;
    private long kept;

    /**
     * A tracker without passages.
     *
     * @param stamp the document's modification stamp
     */
    public PassageTracker(long stamp) {
        keep(stamp);
    }

    /** Begins to track a passage, or gives one that is tracked another range; no edit of the text. */
    public void put(String id, int start, int end, long stamp) {
        if (start < 0 || end <= start) {
            throw new IndexOutOfBoundsException("no passage: " + start + " to " + end);
        }
        ranges.put(id, new Range(start, end));
        ids = null;
        keep(stamp);
    }

    /**
     * Tracks these passages where they are now, and no others but those of which nothing is left: they may come back. No
     * edit of the text.
     *
     * @param passages each with a start before its end
     */
    public void set(Collection<Tracked> passages, long stamp) {
        ids = null;
        ranges.values().removeIf(range -> range != null);
        for (Tracked passage : passages) {
            if (passage.start() < 0 || passage.end() <= passage.start()) {
                throw new IndexOutOfBoundsException("no passage: " + passage);
            }
            ranges.put(passage.id(), new Range(passage.start(), passage.end()));
        }
        keep(stamp);
    }

    /** Tracks a passage no longer; no edit of the text. */
    public void remove(String id, long stamp) {
        ranges.remove(id);
        ids = null;
        keep(stamp);
    }

    /** The passages that are somewhere in the text, in the order they were put. */
    public List<Tracked> passages() {
        List<Tracked> passages = new ArrayList<>();
        ranges.forEach((id, range) -> {
            if (range != null) {
                passages.add(new Tracked(id, range.start(), range.end()));
            }
        });
        return passages;
    }

    /** The ids of the passages of which nothing is left. */
    public List<String> gone() {
        return ranges.entrySet().stream().filter(entry -> entry.getValue() == null).map(Map.Entry::getKey).toList();
    }

    /**
     * Follows a change of the document.
     *
     * @param offset where it begins, in UTF-16 units
     * @param length how much of the old text it takes away
     * @param replacement how much stands there instead
     * @param stamp the document's modification stamp behind the change; one that was seen before means that an undo or
     *        redo has brought back that text
     */
    public void changed(int offset, int length, int replacement, long stamp) {
        State before = states.get(stamp);
        @Nullable Map<String, @Nullable Range> known = before == null ? null : before.ranges();
        for (Map.Entry<String, @Nullable Range> entry : ranges.entrySet()) {
            @Nullable Range range = entry.getValue();
            if (known != null && known.containsKey(entry.getKey())) {
                entry.setValue(known.get(entry.getKey()));
            } else if (range != null) {
                entry.setValue(moved(range, offset, length, replacement));
            }
        }
        keep(stamp);
    }

    private static @Nullable Range moved(Range range, int offset, int length, int replacement) {
        int editEnd = offset + length;
        int shift = replacement - length;
        if (editEnd <= range.start() && (length > 0 || offset <= range.start())) {
            return new Range(range.start() + shift, range.end() + shift);
        }
        if (offset >= range.end()) {
            return range;
        }
        boolean within = offset >= range.start() && editEnd <= range.end();
        int start = within || offset > range.start() ? range.start() : offset + replacement;
        int end = within || editEnd < range.end() ? range.end() + shift : offset;
        return end > start ? new Range(start, end) : null;
    }

    /**
     * To be told before a text is cut out; the change itself follows.
     *
     * @param offset where it starts, in UTF-16 units
     * @param text what is cut
     * @return the passages that are wholly in it, to be given to {@link #pasted}
     */
    public CutPassages cut(int offset, String text) {
        List<CutPassages.Cut> cut = new ArrayList<>();
        ranges.forEach((id, range) -> {
            if (range != null && range.start() >= offset && range.end() <= offset + text.length()) {
                cut.add(new CutPassages.Cut(id, range.start() - offset, range.end() - offset));
            }
        });
        return new CutPassages(text, cut);
    }

    /**
     * To be told after a text was pasted, when the change itself has been followed: passages that were cut out with it
     * and are still gone are here now.
     *
     * @param cut what was cut last, in this or another transcript
     * @param offset where the text was pasted
     * @param stamp the document's modification stamp
     */
    public void pasted(CutPassages cut, int offset, String text, long stamp) {
        ids = null;
        for (CutPassages.Cut passage : cut.take(text)) {
            if (ranges.get(passage.id()) == null) {
                ranges.put(passage.id(), new Range(offset + passage.start(), offset + passage.end()));
            }
        }
        keep(stamp);
    }

    private void keep(long stamp) {
        @Nullable State before = states.remove(stamp);
        kept += ranges.size() - (before == null ? 0 : before.ids().size());
        List<String> same = ids;
        List<String> now = same == null ? List.copyOf(ranges.keySet()) : same;
        ids = now;
        states.put(stamp, State.of(now, ranges));
        while (kept > MOST_KEPT && states.size() > 1) {
            Long oldest = states.keySet().iterator().next();
            @Nullable State dropped = states.remove(oldest);
            kept -= dropped == null ? 0 : dropped.ids().size();
        }
    }
}
