/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.testing.anchors;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A text that another program has changed: sentences whose words were changed, that were moved, duplicated or deleted.
 * Where each character of the old text has gone is known from the script of the changes, never from comparing the texts:
 * a copy is not its original, even beside it. Sentences are put in front of others and behind them alike, so that the
 * place alone tells nothing.
 */
public final class OutsideEdits {

    /**
     * Some characters, where each came from, and which character it replaced: positions in the old text, or -1.
     */
    private record Piece(int[] characters, int[] origins, int[] replaced) {

        static final Piece NONE = added("");

        static Piece added(String text) {
            return insteadOf(-1, text);
        }

        /** New characters in the place of a word, or of a part of one. */
        static Piece insteadOf(int oldPosition, String text) {
            int[] characters = text.codePoints().toArray();
            int[] origins = new int[characters.length];
            Arrays.fill(origins, -1);
            int[] replaced = new int[characters.length];
            Arrays.fill(replaced, oldPosition);
            return new Piece(characters, origins, replaced);
        }

        Piece part(int from, int to) {
            return new Piece(Arrays.copyOfRange(characters, from, to), Arrays.copyOfRange(origins, from, to),
                    Arrays.copyOfRange(replaced, from, to));
        }

        boolean isEmpty() {
            return characters.length == 0;
        }

        /** The same characters, come from nowhere. */
        Piece copy() {
            return added(new String(characters, 0, characters.length));
        }
    }

    private static final String[] NEW_WORDS = {"perhaps", "garden", "of course", "seven", "bright", "wooden", "winter",
        "almost", "quietly", "letter", "river", "someone", "🙂", "later on", "whatever"};

    private final Random random;
    private final int[] old;
    private final List<Sentence> sentences;
    private List<Piece> pieces = new ArrayList<>();
    private String text = "";
    private int[] newPositions = new int[0];
    private int[] origins = new int[0];
    private int[] replaced = new int[0];
    private final BitSet moved = new BitSet();

    /** A sentence of the old text, without blank space at either end. */
    private record Sentence(int start, int end) {
    }

    private OutsideEdits(String text, Random random) {
        this.random = random;
        this.old = text.codePoints().toArray();
        this.sentences = sentences(text);
    }

    /**
     * Changes a text.
     *
     * @param rate the part of its sentences, from 0 to 1, to each of which something is done
     */
    public static OutsideEdits of(String text, double rate, Random random) {
        OutsideEdits edits = new OutsideEdits(text, random);
        edits.change(rate);
        edits.join();
        return edits;
    }

    /**
     * A source of numbers for a seed. The first number of {@link Random} is nearly the same for all small seeds, and so
     * would be the rate of changes.
     */
    public static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** The sentences of a text, as pairs of start and end; blank lines, labels and headers are none. */
    public static List<int[]> sentencesOf(String text) {
        return sentences(text).stream().map(sentence -> new int[] {sentence.start(), sentence.end()}).toList();
    }

    private static List<Sentence> sentences(String text) {
        List<Sentence> found = new ArrayList<>();
        int position = 0;
        for (String line : text.split("(?<=\n)")) {
            int from = label(line);
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("---") && from >= 0) {
                BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
                String body = line.endsWith("\n") ? line.substring(from, line.length() - 1) : line.substring(from);
                breaks.setText(body);
                int start = breaks.first();
                for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                    String sentence = body.substring(start, end);
                    if (!sentence.isBlank()) {
                        int blank = sentence.length() - sentence.stripLeading().length();
                        int first = from + start + blank;
                        found.add(new Sentence(position + line.codePointCount(0, first),
                                position + line.codePointCount(0, first + sentence.strip().length())));
                    }
                }
            }
            position += line.codePointCount(0, line.length());
        }
        return found;
    }

    /** Where the text of a line begins: behind a label; -1 for a line of the header. */
    private static int label(String line) {
        int colon = line.indexOf(": ");
        if (line.startsWith("**") && line.contains(":**")) {
            return -1;
        }
        return colon > 0 && colon < 30 && line.substring(0, colon).split(" ").length <= 3 ? colon + 2 : 0;
    }

    private void change(double rate) {
        Piece none = Piece.added(new String(old, 0, old.length));
        Piece whole = new Piece(old, range(old.length), none.replaced());
        // What stands between the sentences has an even index, each sentence an odd one
        int at = 0;
        for (Sentence sentence : sentences) {
            pieces.add(whole.part(at, sentence.start()));
            pieces.add(whole.part(sentence.start(), sentence.end()));
            at = sentence.end();
        }
        pieces.add(whole.part(at, old.length));
        int count = sentences.size();
        List<List<Piece>> inFront = emptyLists(count);
        List<List<Piece>> behind = emptyLists(count);
        for (int i = 0; i < count; i++) {
            if (random.nextDouble() >= rate) {
                continue;
            }
            Piece piece = pieces.get(2 * i + 1);
            switch (random.nextInt(4)) {
            case 0 -> pieces.set(2 * i + 1, changed(piece));
            case 1 -> {
                moved.set(sentences.get(i).start(), sentences.get(i).end());
                pieces.set(2 * i + 1, Piece.NONE);
                (random.nextBoolean() ? inFront : behind).get(random.nextInt(count)).add(piece);
            }
            case 2 -> (random.nextBoolean() ? inFront : behind).get(random.nextInt(count)).add(piece.copy());
            default -> pieces.set(2 * i + 1, Piece.NONE);
            }
        }
        List<Piece> all = new ArrayList<>();
        all.add(pieces.get(0));
        for (int i = 0; i < count; i++) {
            List<Piece> here = new ArrayList<>(inFront.get(i));
            here.add(pieces.get(2 * i + 1));
            here.addAll(behind.get(i));
            here.removeIf(Piece::isEmpty);
            for (int k = 0; k < here.size(); k++) {
                if (k > 0) {
                    all.add(Piece.added(" "));
                }
                all.add(here.get(k));
            }
            Piece gap = pieces.get(2 * i + 2);
            // Nobody leaves the blank behind a sentence that was taken out
            boolean takesBlank = here.isEmpty() && !gap.isEmpty() && gap.characters()[0] == ' ';
            all.add(takesBlank ? gap.part(1, gap.characters().length) : gap);
        }
        pieces = all;
    }

    private static List<List<Piece>> emptyLists(int count) {
        List<List<Piece>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    /** With one word to two fifths of its words replaced, taken out or added to. */
    private Piece changed(Piece piece) {
        List<Piece> parts = new ArrayList<>();
        double share = random.nextDouble() * 0.4;
        boolean one = random.nextBoolean();
        int words = 0;
        for (int i = 0; i < piece.characters().length; i++) {
            words += isWordStart(piece, i) ? 1 : 0;
        }
        int chosen = words == 0 ? -1 : random.nextInt(words);
        int word = 0;
        for (int i = 0; i < piece.characters().length;) {
            int end = i + 1;
            if (isWordStart(piece, i)) {
                while (end < piece.characters().length && Character.isLetterOrDigit(piece.characters()[end])) {
                    end++;
                }
                boolean change = one ? word == chosen : random.nextDouble() < share;
                parts.addAll(change ? changedWord(piece.part(i, end)) : List.of(piece.part(i, end)));
                word++;
            } else {
                parts.add(piece.part(i, end));
            }
            i = end;
        }
        return joined(parts);
    }

    private static boolean isWordStart(Piece piece, int i) {
        return Character.isLetterOrDigit(piece.characters()[i])
                && (i == 0 || !Character.isLetterOrDigit(piece.characters()[i - 1]));
    }

    private List<Piece> changedWord(Piece word) {
        String other = NEW_WORDS[random.nextInt(NEW_WORDS.length)];
        return switch (random.nextInt(4)) {
        case 0 -> List.of(Piece.insteadOf(word.origins()[0], other));
        case 1 -> List.of(word, Piece.added(" " + other));
        case 2 -> List.of();
        default -> {
            int at = random.nextInt(word.characters().length);
            yield List.of(word.part(0, at), Piece.insteadOf(word.origins()[at], "x"),
                    word.part(at + 1, word.characters().length));
        }
        };
    }

    private static Piece joined(List<Piece> parts) {
        int length = parts.stream().mapToInt(part -> part.characters().length).sum();
        int[] characters = new int[length];
        int[] origins = new int[length];
        int[] replaced = new int[length];
        int at = 0;
        for (Piece part : parts) {
            System.arraycopy(part.characters(), 0, characters, at, part.characters().length);
            System.arraycopy(part.origins(), 0, origins, at, part.characters().length);
            System.arraycopy(part.replaced(), 0, replaced, at, part.characters().length);
            at += part.characters().length;
        }
        return new Piece(characters, origins, replaced);
    }

    private static int[] range(int length) {
        int[] range = new int[length];
        Arrays.setAll(range, i -> i);
        return range;
    }

    private void join() {
        Piece all = joined(pieces);
        text = new String(all.characters(), 0, all.characters().length);
        origins = all.origins();
        replaced = all.replaced();
        newPositions = new int[old.length];
        Arrays.fill(newPositions, -1);
        for (int i = 0; i < all.origins().length; i++) {
            if (all.origins()[i] >= 0) {
                newPositions[all.origins()[i]] = i;
            }
        }
    }

    /** The changed text. */
    public String text() {
        return text;
    }

    /** Where a character of the new text was in the old one; -1 if it was not, or is a copy. */
    public int origin(int newPosition) {
        return origins[newPosition];
    }

    /** Where the character was, in the old text, that one of the new text was put in the place of; else -1. */
    public int replaced(int newPosition) {
        return replaced[newPosition];
    }

    /** Whether a character of the old text belongs to a sentence that was taken elsewhere. */
    public boolean isMoved(int oldPosition) {
        return moved.get(oldPosition);
    }

    /** A character of the old text, as a code point. */
    int old(int oldPosition) {
        return old[oldPosition];
    }

    /** Where a character of the old text is in the new one; -1 if it is gone. */
    public int newPosition(int oldPosition) {
        return newPositions[oldPosition];
    }
}
