/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.verbacoda.coding.anchors.SentencePlace.Kind;
import org.verbacoda.text.diff.MappedRange;
import org.verbacoda.text.diff.PositionMap;
import org.verbacoda.text.diff.TextDiff;
import org.verbacoda.text.diff.TextMoves;

/**
 * Carries passages over from the very text they were taken in, with the sentences they consist of
 * ({@link SentencePlaces}). What is left of a passage in its place, whatever was put between, is one group; each
 * sentence that was moved elsewhere is another. A passage goes where three fifths of its characters went together.
 * It is to be reviewed if there is no such place, if the sentences at its edges are in doubt, if other words could as
 * well be its first or last ones, or if the label of a turn has come between, since nobody moves a label alone.
 */
public final class VersionFinder implements PassageFinder {

    /** The part of a passage's characters that must be left in one place. */
    private static final double ENOUGH = 0.6;
    /** What was moved over so many sentences was moved, and not these. */
    private static final int FAR = 3;
    /** So many code points at an edge, if they stand nowhere else near by, are that edge. */
    private static final int TELLING = 30;

    private final int[] cited;
    private final int[] present;
    private final PositionMap edits;
    private final SentencePlaces places;
    private final Sentences newSentences;

    /**
     * A finder between two texts.
     *
     * @param cited the normalised text that the passages were taken in
     * @param present the normalised text as it is now
     */
    public VersionFinder(String cited, String present) {
        this.cited = cited.codePoints().toArray();
        this.present = present.codePoints().toArray();
        this.edits = TextDiff.between(cited, present);
        this.newSentences = new Sentences(this.present);
        this.places = new SentencePlaces(this.cited, this.present, newSentences, edits,
                TextMoves.between(cited, present, edits));
    }

    /** The difference between the two texts. */
    PositionMap edits() {
        return edits;
    }

    @Override
    public synchronized List<FoundPassage> find(List<CitedPassage> passages) {
        return passages.stream().map(this::find).toList();
    }

    /**
     * What is left of a passage in one place: the range it comes from, its range there, how many of its characters, and
     * whether it surely begins and ends there.
     */
    private record Group(Kind kind, int oldStart, int oldEnd, int start, int end, int kept, boolean isSure) {

        static Group none(Kind kind) {
            return new Group(kind, Integer.MAX_VALUE, -1, Integer.MAX_VALUE, -1, 0, true);
        }

        Group and(Group other) {
            return new Group(kind, Math.min(oldStart, other.oldStart), Math.max(oldEnd, other.oldEnd),
                    Math.min(start, other.start), Math.max(end, other.end), kept + other.kept,
                    isSure && other.isSure);
        }

        Group sure(boolean sure) {
            return new Group(kind, oldStart, oldEnd, start, end, kept, sure);
        }
    }

    private FoundPassage find(CitedPassage passage) {
        int start = Math.min(passage.start(), cited.length);
        int end = Math.max(start, Math.min(passage.end(), cited.length));
        MappedRange mapped = edits.map(start, end);
        int length = Piece.shifted(start, end, 0, cited).kept();
        if (passage.end() > cited.length || length == 0) {
            // Only another program can have written it: it is of no text at all, or of no words
            return passage.end() <= cited.length && (start == end || mapped.unchanged())
                    ? FoundPassage.exact(mapped.start(), mapped.end()) : FoundPassage.guess(mapped, 0);
        }
        List<Group> groups = groups(start, end, SentencePlace::first);
        if (groups.isEmpty()) {
            return FoundPassage.guess(mapped, 0);
        }
        Group best = groups.get(0);
        double share = (double) best.kept() / length;
        List<Group> others = groups(start, end, SentencePlace::last);
        boolean isSure = best.isSure() && share >= ENOUGH && !others.isEmpty() && best.equals(others.get(0))
                && !isNear(groups) && !hasNeighbours(best, start, end) && !isBesideRest(best, start, end)
                && !hasTwins(best, start, end)
                && newSentences.labels(best.start(), best.end()) <= places.sentences().labels(start, end);
        if (!isSure) {
            return FoundPassage.guess(best.start(), best.end(), share * FoundPassage.BOUND);
        }
        boolean isExact = mapped.unchanged() && mapped.start() == best.start() && mapped.end() == best.end();
        return isExact ? FoundPassage.exact(best.start(), best.end())
                : FoundPassage.moved(best.start(), best.end(), share);
    }

    /** What is left of a passage, by place, the most first. */
    private List<Group> groups(int start, int end, Function<SentencePlace, List<Piece>> variant) {
        List<Group> groups = new ArrayList<>();
        Sentences sentences = places.sentences();
        int first = sentences.firstEndingBehind(start);
        boolean unsure = false;
        int inPlace = -1;
        for (int i = first; i < sentences.count() && sentences.start(i) < end; i++) {
            SentencePlace place = places.place(i);
            Group group = group(place, variant.apply(place), start, end);
            if (place.kind() == Kind.IN_PLACE && group.kept() > 0) {
                if (inPlace < 0) {
                    groups.add(group.sure(place.isSure() && !unsure));
                    inPlace = groups.size() - 1;
                } else {
                    // What is in doubt between two parts of it says nothing of its edges
                    Group before = groups.get(inPlace);
                    groups.set(inPlace, before.and(group).sure(before.isSure()));
                }
                unsure = !place.isSure();
            } else {
                if (group.kept() > 0) {
                    groups.add(group);
                }
                unsure |= !place.isSure();
            }
        }
        if (inPlace >= 0 && unsure) {
            groups.set(inPlace, groups.get(inPlace).sure(false));
        }
        return joined(groups);
    }

    private Group group(SentencePlace place, List<Piece> pieces, int start, int end) {
        Group all = Group.none(place.kind());
        for (Piece piece : pieces) {
            boolean isOther = piece.kept() == 0 && (piece.oldStart() < start || piece.oldEnd() > end);
            if (piece.oldStart() < end && piece.oldEnd() > start && !isOther) {
                Piece within = piece.within(start, end, cited);
                all = all.and(new Group(place.kind(), within.oldStart(), within.oldEnd(), within.start(), within.end(),
                        within.kept(), true));
            }
        }
        return all.sure(place.isSure());
    }

    /** Makes one of the groups between which there is nothing. */
    private List<Group> joined(List<Group> groups) {
        groups.sort(Comparator.comparingInt(Group::start));
        List<Group> joined = new ArrayList<>();
        for (Group group : groups) {
            int last = joined.size() - 1;
            if (last >= 0 && isBlank(joined.get(last).end(), group.start())) {
                joined.set(last, joined.get(last).and(group));
            } else {
                joined.add(group);
            }
        }
        joined.sort(Comparator.comparingInt(Group::kept).reversed());
        return joined;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(present[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a part of a passage was moved over a sentence or two, so that these may have been moved into the passage
     * instead.
     */
    private boolean isNear(List<Group> groups) {
        Group best = groups.get(0);
        Sentences old = places.sentences();
        return groups.stream().skip(1).anyMatch(group -> group.start() >= best.end()
                ? old.countBetween(group.oldEnd(), best.oldEnd())
                        + newSentences.countBetween(best.end(), group.start()) < FAR
                : old.countBetween(best.oldStart(), group.oldStart())
                        + newSentences.countBetween(group.end(), best.start()) < FAR);
    }

    /**
     * Whether a neighbour of a passage stands inside now, having been moved over a sentence or two of it, so that these
     * may have been moved instead.
     */
    private boolean hasNeighbours(Group group, int start, int end) {
        int first = places.sentences().firstEndingBehind(start);
        int behind = first;
        while (behind < places.sentences().count() && places.sentences().start(behind) < end) {
            behind++;
        }
        // Beyond a neighbour that stays where it was there is none
        boolean isIn = false;
        for (int i = first - 1; i >= 0 && !isIn && (i == first - 1 || !places.isWhole(i + 1)); i--) {
            isIn = isIn(i, group, true);
        }
        for (int i = behind; i < places.sentences().count() && !isIn && (i == behind || !places.isWhole(i - 1)); i++) {
            isIn = isIn(i, group, false);
        }
        return isIn;
    }

    private boolean isIn(int sentence, Group group, boolean wasInFront) {
        Sentences old = places.sentences();
        int at = -1;
        if (places.isWhole(sentence)) {
            int start = places.place(sentence).first().get(0).start();
            at = start >= group.start() && start < group.end() ? start : -1;
        } else {
            at = places.indexOf(sentence, group.start(), group.end());
            if (at < 0) {
                at = places.changedIn(sentence, group.start(), group.end());
            }
        }
        int over = wasInFront ? newSentences.countBetween(group.start(), at)
                : newSentences.countBetween(at + old.end(sentence) - old.start(sentence), group.end());
        return at >= 0 && over < FAR;
    }

    /** Whether the first or last words of a group stand a second time where they were looked for. */
    private boolean hasTwins(Group group, int start, int end) {
        Sentences old = places.sentences();
        int first = old.firstEndingBehind(start);
        for (int i = first; i < old.count() && old.start(i) < end; i++) {
            SentencePlace place = places.place(i);
            if (place.to() > place.from() && place.kind() == group.kind()
                    && (isTwice(group.start(), Math.min(group.end(), group.start() + TELLING), place)
                            || isTwice(Math.max(group.start(), group.end() - TELLING), group.end(), place))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTwice(int from, int to, SentencePlace place) {
        int count = 0;
        for (int at = place.from(); at + to - from <= place.to() && from >= place.from() && to <= place.to(); at++) {
            count += Arrays.equals(present, at, at + to - from, present, from, to) ? 1 : 0;
        }
        return count > 1;
    }

    /** Whether what has gone from a passage stands right beside what is left, as if that had been moved over it. */
    private boolean isBesideRest(Group group, int start, int end) {
        Sentences old = places.sentences();
        for (int i = old.firstEndingBehind(start); i < old.count() && old.start(i) < end; i++) {
            if (places.place(i).kind() != Kind.IN_PLACE) {
                int length = old.end(i) - old.start(i);
                int behind = group.end();
                while (behind < present.length && Character.isWhitespace(present[behind])) {
                    behind++;
                }
                int before = group.start();
                while (before > 0 && Character.isWhitespace(present[before - 1])) {
                    before--;
                }
                if (places.indexOf(i, behind, Math.min(present.length, behind + length)) == behind
                        || before >= length && places.indexOf(i, before - length, before) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
