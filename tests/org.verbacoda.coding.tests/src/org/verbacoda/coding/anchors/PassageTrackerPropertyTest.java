/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.TextPositions;

/**
 * Random sequences of editing, undo, redo, save and reload over a text of repeated phrases and characters outside of the
 * BMP. The truth is kept character by character: each knows the passages it belongs to.
 */
class PassageTrackerPropertyTest {

    private static final String[] PHRASES = {"I see. ", "I see. ", "you know ", "😀", "well ", "\n", "👩‍🔬 ", "no ", "a"};
    private static final int PASSAGES = 6;

    /** One code point of the text, and the passages it belongs to. */
    private record Character(int codePoint, Set<String> passages) {
        Character copy() {
            return new Character(codePoint, new HashSet<>(passages));
        }
    }

    private Random random = new Random(0);
    private List<Character> text = new ArrayList<>();
    private PassageTracker tracker = new PassageTracker(0);
    private long stamp;
    private long newestStamp;
    /** The states to undo and redo to, oldest first, and which of them is the present one. */
    private final List<Long> history = new ArrayList<>();
    private final Map<Long, List<Character>> states = new HashMap<>();
    private int present;

    @Test
    void everyPassageStaysOnItsWordsAndNoneIsForgotten() {
        int sequences = TestSize.of(200, 5_000);
        for (int seed = 0; seed < sequences; seed++) {
            PassageTrackerPropertyTest sequence = new PassageTrackerPropertyTest();
            sequence.random = new Random(seed);
            sequence.run(seed, 1_000);
        }
    }

    private void run(int seed, int steps) {
        while (text.size() < 60) {
            insert(0, phrases(10));
        }
        for (int i = 0; i < PASSAGES; i++) {
            int start = random.nextInt(text.size() - 1);
            int end = start + 1 + random.nextInt(Math.min(30, text.size() - start));
            String id = "p" + i;
            text.subList(start, end).forEach(character -> character.passages().add(id));
            tracker.put(id, units(0, start), units(0, end), stamp);
        }
        remember();
        for (int step = 0; step < steps; step++) {
            switch (random.nextInt(9)) {
            case 0, 1 -> edit(position(), 0, phrases(3));
            case 2 -> delete();
            case 3 -> replace();
            case 4 -> move();
            case 5, 6 -> goTo(present - 1);
            case 7 -> goTo(present + 1);
            default -> saveAndReload();
            }
            assertEquals(truth(), found(), "seed " + seed + ", step " + step);
        }
    }

    private int position() {
        return random.nextInt(text.size() + 1);
    }

    private List<Integer> phrases(int most) {
        StringBuilder phrases = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            phrases.append(PHRASES[random.nextInt(PHRASES.length)]);
        }
        return phrases.codePoints().boxed().toList();
    }

    private void delete() {
        int from = position();
        edit(from, Math.min(text.size() - from, random.nextInt(text.size() > 250 ? 80 : 12)), List.of());
    }

    private void replace() {
        int from = position();
        edit(from, Math.min(text.size() - from, 1 + random.nextInt(6)), phrases(2));
    }

    /** One edit of the text, a step of its own for undo. */
    private void edit(int from, int length, List<Integer> replacement) {
        if (length + replacement.size() == 0) {
            return;
        }
        change(from, length, replacement);
        remember();
    }

    private void change(int from, int length, List<Integer> replacement) {
        List<Character> taken = text.subList(from, from + length);
        Set<String> belonging = new HashSet<>();
        if (length > 0) {
            belonging.addAll(taken.get(0).passages());
            taken.forEach(character -> belonging.retainAll(character.passages()));
        } else if (from > 0 && from < text.size()) {
            belonging.addAll(text.get(from - 1).passages());
            belonging.retainAll(text.get(from).passages());
        }
        int offset = units(0, from);
        int oldUnits = units(from, from + length);
        taken.clear();
        insert(from, replacement);
        text.subList(from, from + replacement.size())
                .forEach(character -> character.passages().addAll(belonging));
        stamp = ++newestStamp;
        tracker.changed(offset, oldUnits, units(from, from + replacement.size()), stamp);
    }

    private void insert(int at, List<Integer> codePoints) {
        List<Character> added = new ArrayList<>();
        codePoints.forEach(codePoint -> added.add(new Character(codePoint, new HashSet<>())));
        text.addAll(at, added);
    }

    /** Cut and paste; two steps for undo. */
    private void move() {
        int from = position();
        int length = Math.min(text.size() - from, 1 + random.nextInt(40));
        if (length < 1) {
            return;
        }
        List<Character> taken = text.subList(from, from + length).stream().map(Character::copy).toList();
        Set<String> whole = new HashSet<>();
        taken.forEach(character -> whole.addAll(character.passages()));
        text.subList(0, from).forEach(character -> whole.removeAll(character.passages()));
        text.subList(from + length, text.size()).forEach(character -> whole.removeAll(character.passages()));
        String words = string(taken);
        CutPassages cut = tracker.cut(units(0, from), words);
        edit(from, length, List.of());
        int to = position();
        change(to, 0, taken.stream().map(Character::codePoint).toList());
        for (int i = 0; i < length; i++) {
            Set<String> moved = new HashSet<>(taken.get(i).passages());
            moved.retainAll(whole);
            text.get(to + i).passages().addAll(moved);
        }
        tracker.pasted(cut, units(0, to), words, stamp);
        remember();
    }

    private void remember() {
        while (history.size() > present + 1) {
            history.remove(history.size() - 1);
        }
        history.add(stamp);
        present = history.size() - 1;
        states.put(stamp, text.stream().map(Character::copy).toList());
    }

    /** Undo or redo: the editor replaces what differs, and restores the stamp. */
    private void goTo(int state) {
        if (state < 0 || state >= history.size()) {
            return;
        }
        present = state;
        stamp = history.get(state);
        List<Character> before = text;
        text = new ArrayList<>(states.get(stamp).stream().map(Character::copy).toList());
        tracker.changed(0, string(before).length(), string(text).length(), stamp);
    }

    /** What is on disk knows code points and nothing of undo. */
    private void saveAndReload() {
        TextPositions positions = TextPositions.of(string(text));
        PassageTracker reloaded = new PassageTracker(stamp);
        List<PassageTracker.Tracked> saved = tracker.passages();
        for (PassageTracker.Tracked passage : saved) {
            reloaded.put(passage.id(), positions.toUtf16(positions.toCodePoint(passage.start())),
                    positions.toUtf16(positions.toCodePoint(passage.end())), stamp);
        }
        assertEquals(saved, reloaded.passages());
    }

    private int units(int from, int to) {
        return text.subList(from, to).stream().mapToInt(c -> java.lang.Character.charCount(c.codePoint())).sum();
    }

    private static String string(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(character -> text.appendCodePoint(character.codePoint()));
        return text.toString();
    }

    /** Where each passage is, from its first character to its last; those without one are gone. */
    private TreeMap<String, String> truth() {
        TreeMap<String, String> truth = new TreeMap<>();
        int offset = 0;
        Map<String, int[]> ranges = new HashMap<>();
        for (Character character : text) {
            int end = offset + java.lang.Character.charCount(character.codePoint());
            for (String id : character.passages()) {
                int start = offset;
                ranges.computeIfAbsent(id, key -> new int[] {start, end})[1] = end;
            }
            offset = end;
        }
        for (int i = 0; i < PASSAGES; i++) {
            int[] range = ranges.get("p" + i);
            truth.put("p" + i, range == null ? "gone" : range[0] + ".." + range[1]);
        }
        return truth;
    }

    private TreeMap<String, String> found() {
        TreeMap<String, String> found = new TreeMap<>();
        tracker.passages().forEach(passage -> found.put(passage.id(), passage.start() + ".." + passage.end()));
        tracker.gone().forEach(id -> found.put(id, "gone"));
        return found;
    }
}
