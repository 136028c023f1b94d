/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;

/**
 * Two changes of one text brought together, as edits of one of the two results: so whoever holds that text, with passages
 * in it, takes over only what the other has changed. Changes of the same word, or that touch one another, are in conflict,
 * unless both say the same; of a conflict the own side stays until somebody chooses.
 *
 * @param edits what is taken over without asking, in UTF-16 units of the own text
 * @param conflicts where both have changed the text, ascending; none overlaps an edit
 */
public record TextMerge(TextEdits edits, List<Conflict> conflicts) {

    /**
     * A stretch that both have changed.
     *
     * @param start where it starts in the own text, in UTF-16 units
     * @param end where it ends, exclusive
     * @param base what it was
     * @param ours what the own text has there
     * @param theirs what the other text has there
     */
    public record Conflict(int start, int end, String base, String ours, String theirs) {
    }

    public TextMerge {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Brings two changes together.
     *
     * @param base the text both have changed
     * @param ours the own text, of which the result's edits are
     * @param theirs the other text
     */
    public static TextMerge of(String base, String ours, String theirs) {
        if (ours.equals(theirs)) {
            return new TextMerge(TextEdits.NONE, List.of());
        }
        return new Walk(base, TextChanges.between(base, ours).list(), TextChanges.between(base, theirs).list()).merge();
    }

    /** The edits of the own text that bring in the other's changes, and its side of these conflicts. */
    public TextEdits taking(Collection<Conflict> chosen) {
        List<TextEdit> all = new ArrayList<>(edits.list());
        chosen.forEach(each -> all.add(new TextEdit(each.start(), each.end(), each.theirs())));
        return TextEdits.of(all);
    }

    /** Goes through the edits of both sides, from stretch to stretch that one or both have changed. */
    private static final class Walk {

        private final String base;
        private final List<TextEdit> ours;
        private final List<TextEdit> theirs;
        private int nextOurs;
        private int nextTheirs;
        /** By how much the own text has grown before the stretch. */
        private int growth;

        Walk(String base, List<TextEdit> ours, List<TextEdit> theirs) {
            this.base = base;
            this.ours = ours;
            this.theirs = theirs;
        }

        TextMerge merge() {
            List<TextEdit> edits = new ArrayList<>();
            List<Conflict> conflicts = new ArrayList<>();
            while (nextTheirs < theirs.size()) {
                int firstOurs = nextOurs;
                int firstTheirs = nextTheirs;
                int start = Math.min(start(ours, nextOurs), start(theirs, nextTheirs));
                int end = start;
                boolean grows = true;
                while (grows) {
                    int before = nextOurs + nextTheirs;
                    if (start(ours, nextOurs) <= end) {
                        end = Math.max(end, end(ours, nextOurs++));
                    }
                    if (start(theirs, nextTheirs) <= end) {
                        end = Math.max(end, end(theirs, nextTheirs++));
                    }
                    grows = nextOurs + nextTheirs > before;
                }
                String mine = changed(ours.subList(firstOurs, nextOurs), start, end);
                String other = changed(theirs.subList(firstTheirs, nextTheirs), start, end);
                int from = start + growth;
                if (firstOurs == nextOurs) {
                    theirs.subList(firstTheirs, nextTheirs).forEach(each -> edits
                            .add(new TextEdit(each.start() + growth, each.end() + growth, each.replacement())));
                } else if (firstTheirs < nextTheirs && !mine.equals(other)) {
                    conflicts.add(new Conflict(from, from + mine.length(), base.substring(start, end), mine, other));
                }
                growth += mine.length() - (end - start);
            }
            return new TextMerge(TextEdits.of(edits), conflicts);
        }

        /** Where the word starts in which an edit does. */
        private int start(List<TextEdit> edits, int index) {
            if (index >= edits.size()) {
                return Integer.MAX_VALUE;
            }
            int start = edits.get(index).start();
            while (start > 0 && isWord(base.codePointBefore(start))) {
                start -= Character.charCount(base.codePointBefore(start));
            }
            return start;
        }

        private int end(List<TextEdit> edits, int index) {
            int end = edits.get(index).end();
            while (end < base.length() && isWord(base.codePointAt(end))) {
                end += Character.charCount(base.codePointAt(end));
            }
            return end;
        }

        private static boolean isWord(int character) {
            return Character.isLetterOrDigit(character);
        }

        private String changed(List<TextEdit> edits, int start, int end) {
            StringBuilder text = new StringBuilder();
            int from = start;
            for (TextEdit edit : edits) {
                text.append(base, from, edit.start()).append(edit.replacement());
                from = edit.end();
            }
            return text.append(base, from, end).toString();
        }
    }
}
