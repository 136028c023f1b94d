/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.navigation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.verbacoda.ide.navigation.TurnNavigation;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.ui.reading.ReadText;

/** Where a command leads from the caret. */
enum Destination {
    /** The turn behind the one the caret is in. */
    NEXT_TURN("This is the last turn") {
        @Override
        Optional<Place> from(ReadText read, TextRange selection) {
            return TurnNavigation.next(read.transcript(), selection.start()).map(turn -> Place.at(turn.textStart()));
        }
    },
    /** The beginning of the turn, then of the one before. */
    PREVIOUS_TURN("This is the first turn") {
        @Override
        Optional<Place> from(ReadText read, TextRange selection) {
            return TurnNavigation.previous(read.transcript(), selection.start()).map(turn -> Place.at(turn.textStart()));
        }
    },
    /** The next problem, selected. */
    NEXT_PROBLEM("There is no problem further down") {
        @Override
        Optional<Place> from(ReadText read, TextRange selection) {
            return behind(read.problems(), problem -> new TextRange(problem.start(), problem.end()), selection).map(Place::of);
        }
    },
    /** The problem before, selected. */
    PREVIOUS_PROBLEM("There is no problem further up") {
        @Override
        Optional<Place> from(ReadText read, TextRange selection) {
            return before(read.problems(), problem -> new TextRange(problem.start(), problem.end()), selection).map(Place::of);
        }
    },
    /** The next passage that no code covers, selected, so that it can be coded. */
    NEXT_UNCODED("All further down is coded") {
        @Override
        Optional<Place> from(ReadText read, TextRange selection) {
            return behind(read.uncoded(), range -> range, selection).map(Place::of);
        }
    },
    /** The uncoded passage before, selected. */
    PREVIOUS_UNCODED("All further up is coded") {
        @Override
        Optional<Place> from(ReadText read, TextRange selection) {
            return before(read.uncoded(), range -> range, selection).map(Place::of);
        }
    };

    private final String none;

    Destination(String none) {
        this.none = none;
    }

    /** Where to go; empty if there is nothing in that direction. */
    abstract Optional<Place> from(ReadText read, TextRange selection);

    /** What to say then. */
    String none() {
        return none;
    }

    /**
     * What to select, and what to say of it.
     *
     * @param note empty for nothing
     */
    record Place(TextRange range, String note) {

        static Place at(int offset) {
            return new Place(new TextRange(offset, offset), "");
        }

        static Place of(TextRange range) {
            return new Place(range, "");
        }

        static Place of(TranscriptProblem problem) {
            return new Place(new TextRange(problem.start(), problem.end()), problem.message());
        }
    }

    /** The first of those in order that starts behind where a selection does, or there if only the caret is there yet. */
    private static <T> Optional<T> behind(List<T> ordered, Function<T, TextRange> range, TextRange selection) {
        int index = count(ordered, range, selection.start());
        boolean caret = selection.end() == selection.start();
        while (index < ordered.size() && range.apply(ordered.get(index)).start() == selection.start()
                && (!caret || range.apply(ordered.get(index)).equals(selection))) {
            index++;
        }
        return index < ordered.size() ? Optional.of(ordered.get(index)) : Optional.empty();
    }

    private static <T> Optional<T> before(List<T> ordered, Function<T, TextRange> range, TextRange selection) {
        int index = count(ordered, range, selection.start()) - 1;
        return index >= 0 ? Optional.of(ordered.get(index)) : Optional.empty();
    }

    /** How many start before an offset. */
    private static <T> int count(List<T> ordered, Function<T, TextRange> range, int offset) {
        int from = 0;
        int to = ordered.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (range.apply(ordered.get(middle)).start() < offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
