/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.testing.anchors;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A text that another program has changed: sentences whose words were changed, that were moved, duplicated or deleted.
 * Where each character of the old text has gone is known from the script of the changes, never from comparing the texts.
 */
public final class OutsideEdits {

    /** Some characters, and where each came from: its position in the old text, or -1. */
    private record Piece(int[] characters, int[] origins) {

        static final Piece NONE = new Piece(new int[0], new int[0]);

        static Piece added(String text) {
            int[] characters = text.codePoints().toArray();
            int[] origins = new int[characters.length];
            Arrays.fill(origins, -1);
            return new Piece(characters, origins);
        }

        Piece part(int from, int to) {
            return new Piece(Arrays.copyOfRange(characters, from, to), Arrays.copyOfRange(origins, from, to));
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
        Piece whole = new Piece(old, range(old.length));
        // What stands between the sentences has an odd number, each sentence an even one
        int at = 0;
        for (Sentence sentence : sentences) {
            pieces.add(whole.part(at, sentence.start()));
            pieces.add(whole.part(sentence.start(), sentence.end()));
            at = sentence.end();
        }
        pieces.add(whole.part(at, old.length));
        int count = sentences.size();
        List<List<Piece>> inserted = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            inserted.add(new ArrayList<>());
        }
        for (int i = 0; i < count; i++) {
            if (random.nextDouble() >= rate) {
                continue;
            }
            Piece piece = pieces.get(2 * i + 1);
            switch (random.nextInt(4)) {
            case 0 -> pieces.set(2 * i + 1, changed(piece));
            case 1 -> {
                takeOut(i);
                inserted.get(random.nextInt(count)).add(piece);
            }
            case 2 -> inserted.get(random.nextInt(count)).add(piece.copy());
            default -> takeOut(i);
            }
        }
        List<Piece> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            all.add(pieces.get(i));
            if (i % 2 == 1) {
                for (Piece piece : inserted.get(i / 2)) {
                    all.add(Piece.added(" "));
                    all.add(piece);
                }
            }
        }
        pieces = all;
    }

    /** Takes a sentence out, with the blank behind it. */
    private void takeOut(int sentence) {
        pieces.set(2 * sentence + 1, Piece.NONE);
        Piece behind = pieces.get(2 * sentence + 2);
        if (behind.characters().length > 0 && behind.characters()[0] == ' ') {
            pieces.set(2 * sentence + 2, behind.part(1, behind.characters().length));
        }
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
        case 0 -> List.of(Piece.added(other));
        case 1 -> List.of(word, Piece.added(" " + other));
        case 2 -> List.of();
        default -> {
            int at = random.nextInt(word.characters().length);
            yield List.of(word.part(0, at), Piece.added("x"), word.part(at + 1, word.characters().length));
        }
        };
    }

    private static Piece joined(List<Piece> parts) {
        int length = parts.stream().mapToInt(part -> part.characters().length).sum();
        int[] characters = new int[length];
        int[] origins = new int[length];
        int at = 0;
        for (Piece part : parts) {
            System.arraycopy(part.characters(), 0, characters, at, part.characters().length);
            System.arraycopy(part.origins(), 0, origins, at, part.characters().length);
            at += part.characters().length;
        }
        return new Piece(characters, origins);
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

    /** Whether a character of the new text was not in the old one, or is a copy. */
    public boolean isNew(int newPosition) {
        return origins[newPosition] < 0;
    }

    int oldLength() {
        return old.length;
    }

    /** Where the same words are said again right in front of a passage, or right behind it; else -1. */
    int twin(int start, int end) {
        int length = end - start;
        for (int gap = 0; gap <= 2; gap++) {
            int behind = end + gap;
            if (behind + length <= old.length && Arrays.equals(old, start, end, old, behind, behind + length)) {
                return behind;
            }
            int before = start - gap - length;
            if (before >= 0 && Arrays.equals(old, start, end, old, before, before + length)) {
                return before;
            }
        }
        return -1;
    }

    /** The old text from one position to another. */
    int[] old(int start, int end) {
        return Arrays.copyOfRange(old, start, end);
    }

    /** Where a character of the old text is in the new one; -1 if it is gone. */
    public int newPosition(int oldPosition) {
        return newPositions[oldPosition];
    }
}
