/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two versions of a text: first what both begin and end with is set aside, then the rest is compared word by
 * word ({@link AnchoredDiff}), then what was replaced character by character. Small words that happen to occur on both
 * sides of a rewritten passage are no match, and edits begin and end where a person would have made them
 * ({@link EditBoundaries}). Time grows a little faster than the length of the texts and is never quadratic: two texts of
 * 300,000 characters that have nothing in common take no more than seconds. Thread-safe: no state.
 */
public final class TextDiff {

    /** The longest replaced stretch, in code points, that is compared character by character. */
    private static final int CHARACTERWISE = 400;
    /** The longest match, in code points, that may be put down to chance. */
    private static final int CHANCE = 12;

    private final int[] old;
    private final int[] fresh;

    private TextDiff(int[] old, int[] fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    /**
     * The edits that make one text of the other.
     *
     * @param oldText a normalised text
     * @param newText a normalised text
     * @return edits in code points; none if the texts are equal
     */
    public static PositionMap between(String oldText, String newText) {
        if (oldText.equals(newText)) {
            return PositionMap.of(List.of(), oldText.codePointCount(0, oldText.length()));
        }
        int[] old = oldText.codePoints().toArray();
        int[] fresh = newText.codePoints().toArray();
        return new TextDiff(old, fresh).edits();
    }

    private PositionMap edits() {
        return PositionMap.of(boundaries(characters(words())), old.length);
    }

    /** What both have in common, in whole words. */
    private Matches words() {
        int from = 0;
        int shorter = Math.min(old.length, fresh.length);
        while (from < shorter && old[from] == fresh[from]) {
            from++;
        }
        int behind = 0;
        while (behind < shorter - from && old[old.length - 1 - behind] == fresh[fresh.length - 1 - behind]) {
            behind++;
        }
        Tokens.Numbers numbers = new Tokens.Numbers();
        Tokens oldTokens = Tokens.of(old, from, old.length - behind, numbers);
        Tokens freshTokens = Tokens.of(fresh, from, fresh.length - behind, numbers);
        Matches matches = new Matches();
        if (from > 0) {
            matches.match(0, 0, from);
        }
        AnchoredDiff diff = new AnchoredDiff(oldTokens.numbers(), freshTokens.numbers(),
                (a, b, length) -> matches.match(oldTokens.start(a), freshTokens.start(b),
                        oldTokens.start(a + length) - oldTokens.start(a)));
        diff.compare(0, oldTokens.count(), 0, freshTokens.count());
        if (behind > 0) {
            matches.match(old.length - behind, fresh.length - behind, behind);
        }
        return withoutChance(matches);
    }

    /** Drops what is short and lies between two replacements that are both longer. */
    private Matches withoutChance(Matches matches) {
        Matches kept = new Matches();
        for (int i = 0; i < matches.count(); i++) {
            int length = matches.length(i);
            int left = Math.min(matches.old(i) - kept.oldEnd(kept.count() - 1),
                    matches.fresh(i) - kept.freshEnd(kept.count() - 1));
            boolean last = i + 1 == matches.count();
            int right = Math.min((last ? old.length : matches.old(i + 1)) - matches.oldEnd(i),
                    (last ? fresh.length : matches.fresh(i + 1)) - matches.freshEnd(i));
            if (length > CHANCE || length > left || length > right) {
                kept.match(matches.old(i), matches.fresh(i), length);
            }
        }
        return kept;
    }

    /** Adds what replaced stretches have in common with what replaces them. */
    private Matches characters(Matches words) {
        Matches matches = new Matches();
        for (int i = 0; i <= words.count(); i++) {
            boolean end = i == words.count();
            compareCharacters(words.oldEnd(i - 1), end ? old.length : words.old(i), words.freshEnd(i - 1),
                    end ? fresh.length : words.fresh(i), matches);
            if (!end) {
                matches.match(words.old(i), words.fresh(i), words.length(i));
            }
        }
        return matches;
    }

    private void compareCharacters(int oldFrom, int oldTo, int freshFrom, int freshTo, Matches into) {
        int a = oldFrom;
        int b = freshFrom;
        while (a < oldTo && b < freshTo && old[a] == fresh[b]) {
            a++;
            b++;
        }
        int aEnd = oldTo;
        int bEnd = freshTo;
        while (aEnd > a && bEnd > b && old[aEnd - 1] == fresh[bEnd - 1]) {
            aEnd--;
            bEnd--;
        }
        if (a > oldFrom) {
            into.match(oldFrom, freshFrom, a - oldFrom);
        }
        if (a < aEnd && b < bEnd && aEnd - a <= CHARACTERWISE && bEnd - b <= CHARACTERWISE) {
            List<int[]> found = new ArrayList<>();
            new MyersDiff(old, fresh, (x, y, length) -> found.add(new int[] {x, y, length})).compare(a, aEnd, b, bEnd);
            int common = found.stream().mapToInt(match -> match[2]).sum();
            // Any two stretches have letters in common; a corrected one has most of them
            if (common * 3 >= Math.max(aEnd - a, bEnd - b) * 2) {
                found.forEach(match -> into.match(match[0], match[1], match[2]));
            }
        }
        if (aEnd < oldTo) {
            into.match(aEnd, bEnd, oldTo - aEnd);
        }
    }

    private List<Replacement> boundaries(Matches matches) {
        List<Replacement> edits = new ArrayList<>();
        EditBoundaries inOld = new EditBoundaries(old);
        EditBoundaries inFresh = new EditBoundaries(fresh);
        // By how much the edit before was moved: the match in front of this one begins so much later
        int moved = 0;
        for (int i = 0; i <= matches.count(); i++) {
            int a = matches.oldEnd(i - 1);
            int b = matches.freshEnd(i - 1);
            boolean end = i == matches.count();
            int length = (end ? old.length : matches.old(i)) - a;
            int replacement = (end ? fresh.length : matches.fresh(i)) - b;
            if (length + replacement == 0) {
                continue;
            }
            int move = 0;
            int before = i == 0 ? 0 : matches.length(i - 1) - moved;
            int behind = end ? 0 : matches.length(i);
            if (length == 0 && !end && i > 0) {
                move = inFresh.bestMove(b, b + replacement, b - before, b + replacement + behind);
            } else if (replacement == 0 && !end && i > 0) {
                move = inOld.bestMove(a, a + length, a - before, a + length + behind);
            }
            add(new Replacement(a + move, length, replacement), edits);
            moved = move;
        }
        return edits;
    }

    /** Adds an edit, or makes one of it and the one before if it was moved right behind that. */
    private static void add(Replacement edit, List<Replacement> edits) {
        int last = edits.size() - 1;
        if (last >= 0 && edits.get(last).end() == edit.start()) {
            Replacement before = edits.get(last);
            edits.set(last, new Replacement(before.start(), before.length() + edit.length(),
                    before.replacement() + edit.replacement()));
        } else {
            edits.add(edit);
        }
    }
}
