/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.verbacoda.text.TextPositions;
import org.verbacoda.text.diff.MappedRange;
import org.verbacoda.text.diff.PositionMap;
import org.verbacoda.text.diff.TextDiff;
import org.verbacoda.text.diff.TextMove;
import org.verbacoda.text.diff.TextMoves;

/**
 * Carries passages over from the very text they were taken in: along the difference to the present text, or with the
 * sentences that were cut and pasted elsewhere. A passage goes where most of its characters went; with less than
 * three fifths of them left in one place, or if they could have come from elsewhere, it is to be reviewed.
 */
public final class VersionFinder implements PassageFinder {

    /** The part of a passage that must be left, in code points; and that where it could have become another. */
    private static final double ENOUGH = 0.6;
    private static final double MOST = 0.75;
    /** So many code points in one place are no coincidence. */
    private static final int LONG = 60;
    /** How far beyond moved pieces others are looked for. */
    private static final int ROOM = 40;

    private final int citedLength;
    private final TextPositions cited;
    private final TextPositions present;
    private final PositionMap edits;
    private final List<TextMove> moves;
    private final BitSet inserted = new BitSet();

    /**
     * A finder between two texts.
     *
     * @param cited the normalised text that the passages were taken in
     * @param present the normalised text as it is now
     */
    public VersionFinder(String cited, String present) {
        this.cited = TextPositions.ofNormalised(cited);
        this.present = TextPositions.ofNormalised(present);
        this.citedLength = this.cited.codePointLength();
        this.edits = TextDiff.between(cited, present);
        this.moves = TextMoves.between(cited, present, edits);
        for (int i = 0; i < edits.edits().size(); i++) {
            inserted.set(edits.newStart(i), edits.newStart(i) + edits.edits().get(i).replacement());
        }
    }

    @Override
    public List<FoundPassage> find(List<CitedPassage> passages) {
        return passages.stream().map(this::find).toList();
    }

    private FoundPassage find(CitedPassage passage) {
        int start = Math.min(passage.start(), citedLength);
        if (passage.end() > citedLength || start == passage.end()) {
            // Only another program can have written it: it is of no text at all, or of no words
            MappedRange place = edits.map(start, Math.max(start, Math.min(passage.end(), citedLength)));
            return start == passage.end() ? FoundPassage.exact(place.start(), place.end())
                    : FoundPassage.guess(place, 0);
        }
        MappedRange mapped = edits.map(passage.start(), passage.end());
        if (mapped.unchanged()) {
            return FoundPassage.exact(mapped.start(), mapped.end());
        }
        List<TextMove> left = Remains.pieces(edits, passage.start(), passage.end());
        Remains inPlace = refined(grown(Remains.best(left, Remains.IN_PLACE), passage), passage, Remains.IN_PLACE);
        Remains moved = refined(Remains.best(moved(passage), Remains.ELSEWHERE), passage, Remains.ELSEWHERE);
        Remains best = moved.kept() > inPlace.kept() ? moved : inPlace;
        if (best.kept() == 0) {
            return FoundPassage.guess(mapped, 0);
        }
        double share = (double) best.kept() / (passage.end() - passage.start());
        if (!best.certain() || share < enough(best, passage) || best.foreign() > best.kept() / 2) {
            return FoundPassage.guess(best.start(), best.end(), share * FoundPassage.BOUND);
        }
        boolean same = best.kept() == passage.end() - passage.start() && best.end() - best.start() == best.kept();
        MappedRange corrected = best == inPlace && mapped.kept() == best.kept() ? mapped
                : new MappedRange(best.start(), best.end(), best.kept(), mapped.length());
        return same && best == inPlace ? FoundPassage.exact(best.start(), best.end())
                : FoundPassage.moved(corrected.start(), corrected.end(), share);
    }

    /**
     * How much must be left. More of a short passage is asked for if what is gone was at one end and something else stands there now: a new
     * sentence that begins like an old one is not that sentence.
     */
    private double enough(Remains remains, CitedPassage passage) {
        if (remains.kept() >= LONG) {
            return ENOUGH;
        }
        int goneInFront = remains.oldStart() - passage.start();
        int goneBehind = passage.end() - remains.oldEnd();
        boolean otherBegin = goneInFront * 4 > remains.kept() && !endsABlock(remains.start() - 1, remains.start());
        boolean otherEnd = goneBehind * 4 > remains.kept() && !endsABlock(remains.end() - 1, remains.end());
        return otherBegin || otherEnd ? MOST : ENOUGH;
    }

    /** Whether a sentence or line ends there, so that what follows is no other ending of it. */
    private boolean endsABlock(int before, int behind) {
        if (before < 0 || behind >= present.codePointLength()) {
            return true;
        }
        String around = present.slice(Math.max(0, before - 1), Math.min(present.codePointLength(), behind + 1));
        return around.matches("(?s).*([.!?\\u2026]\\s|\\n|[.!?\\u2026]$).*");
    }

    /** The pieces of a passage that were moved elsewhere. */
    private List<TextMove> moved(CitedPassage passage) {
        List<TextMove> pieces = new ArrayList<>();
        for (TextMove move : moves) {
            if (move.oldStart() < passage.end() && move.oldEnd() > passage.start()) {
                int from = Math.max(move.oldStart(), passage.start());
                int to = Math.min(move.oldEnd(), passage.end());
                pieces.add(new TextMove(from, move.newStart() + from - move.oldStart(), to - from, move.certain()));
            }
        }
        return pieces;
    }

    /** A diff may give the last full stop to the next sentence: takes back what stands right beside the remains. */
    private Remains grown(Remains remains, CitedPassage passage) {
        if (remains.kept() == 0) {
            return remains;
        }
        int left = 0;
        while (remains.oldStart() - left > passage.start() && remains.start() - left > 0
                && cited.codePointAt(remains.oldStart() - left - 1) == present.codePointAt(remains.start() - left - 1)) {
            left++;
        }
        int right = 0;
        while (remains.oldEnd() + right < passage.end() && remains.end() + right < present.codePointLength()
                && cited.codePointAt(remains.oldEnd() + right) == present.codePointAt(remains.end() + right)) {
            right++;
        }
        return new Remains(remains.start() - left, remains.end() + right, remains.kept() + left + right,
                remains.certain(), remains.foreign(), remains.oldStart() - left, remains.oldEnd() + right);
    }

    /** Compares the passage with what stands at its new place, to find what else is left of it there. */
    private Remains refined(Remains moved, CitedPassage passage, Remains.Foreign foreign) {
        int length = passage.end() - passage.start();
        if (moved.kept() == 0 || moved.kept() == length) {
            return moved;
        }
        // Not beyond what was inserted there: what stood there before is somebody else's
        int room = length - moved.kept() + ROOM;
        int from = Math.max(inserted.previousClearBit(moved.start() - 1) + 1, moved.start() - room);
        int to = Math.min(Math.min(inserted.nextClearBit(moved.end()), present.codePointLength()),
                moved.end() + room);
        PositionMap local = TextDiff.between(cited.slice(passage.start(), passage.end()), present.slice(from, to));
        List<TextMove> pieces = Remains.pieces(local, 0, length).stream()
                .map(piece -> new TextMove(passage.start() + piece.oldStart(), from + piece.newStart(), piece.length(),
                        moved.certain()))
                .toList();
        Remains best = grown(Remains.best(pieces, foreign), passage);
        return best.kept() > moved.kept() ? best : grown(moved, passage);
    }
}
