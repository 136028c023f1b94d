/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;
import org.verbacoda.testing.anchors.MarkedText;
import org.verbacoda.text.TextPositions;

/**
 * Random sequences of editing, undo, redo, save and reload over a text of repeated phrases and characters outside of
 * the BMP. The truth is kept character by character: each knows the passages it belongs to.
 */
class PassageTrackerPropertyTest {

    private static final String[] PHRASES = {"I see. ", "I see. ", "you know ", "😀", "well ", "\n", "👩‍🔬 ", "no ",
        "a"};
    private static final int PASSAGES = 6;

    private Random random = new Random(0);
    private MarkedText text = new MarkedText("");
    private PassageTracker tracker = new PassageTracker(0);
    private long stamp;
    private long newestStamp;
    /** The states to undo and redo to, oldest first, and which of them is the present one. */
    private final List<Long> history = new ArrayList<>();
    private final Map<Long, MarkedText> states = new HashMap<>();
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
        StringBuilder first = new StringBuilder();
        while (first.length() < 80) {
            first.append(phrases(10));
        }
        text = new MarkedText(first.toString());
        for (int i = 0; i < PASSAGES; i++) {
            int start = random.nextInt(text.length() - 1);
            int end = start + 1 + random.nextInt(Math.min(30, text.length() - start));
            text.mark("p" + i, start, end);
            tracker.put("p" + i, text.units(0, start), text.units(0, end), stamp);
        }
        remember();
        for (int step = 0; step < steps; step++) {
            switch (random.nextInt(10)) {
            case 0, 1 -> edit(position(), 0, phrases(3));
            case 2 -> delete();
            case 3 -> replace();
            case 4 -> move();
            case 5, 6 -> goTo(present - 1);
            case 7 -> goTo(present + 1);
            case 8 -> replaceAll();
            default -> saveAndReload();
            }
            assertEquals(truth(), found(), "seed " + seed + ", step " + step);
        }
    }

    private int position() {
        return random.nextInt(text.length() + 1);
    }

    private String phrases(int most) {
        StringBuilder phrases = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            phrases.append(PHRASES[random.nextInt(PHRASES.length)]);
        }
        return phrases.toString();
    }

    private void delete() {
        int from = position();
        edit(from, Math.min(text.length() - from, random.nextInt(text.length() > 250 ? 80 : 12)), "");
    }

    private void replace() {
        int from = position();
        edit(from, Math.min(text.length() - from, 1 + random.nextInt(6)), phrases(2));
    }

    /** Many changes, one step for undo. */
    private void replaceAll() {
        int[] phrase = PHRASES[random.nextInt(PHRASES.length)].codePoints().toArray();
        String other = random.nextInt(4) == 0 ? "" : PHRASES[random.nextInt(PHRASES.length)].strip();
        int[] now = text.toString().codePoints().toArray();
        boolean changed = false;
        for (int at = now.length - phrase.length; at >= 0; at--) {
            if (Arrays.equals(now, at, at + phrase.length, phrase, 0, phrase.length)) {
                change(at, phrase.length, other);
                at -= phrase.length - 1;
                changed = true;
            }
        }
        if (changed) {
            remember();
        }
    }

    /** One edit of the text, a step of its own for undo. */
    private void edit(int from, int length, String replacement) {
        if (length + replacement.length() > 0) {
            change(from, length, replacement);
            remember();
        }
    }

    private void change(int from, int length, String replacement) {
        follow(text.change(from, length, replacement));
    }

    private void follow(MarkedText.Edit edit) {
        stamp = ++newestStamp;
        tracker.changed(edit.offset(), edit.length(), edit.text().length(), stamp);
    }

    /** Cut and paste; two steps for undo. */
    private void move() {
        int from = position();
        int length = Math.min(text.length() - from, 1 + random.nextInt(40));
        if (length < 1) {
            return;
        }
        MarkedText.Clip clip = text.clip(from, length);
        CutPassages cut = tracker.cut(text.units(0, from), clip.text());
        edit(from, length, "");
        int to = position();
        follow(text.paste(to, clip));
        tracker.pasted(cut, text.units(0, to), clip.text(), stamp);
        remember();
    }

    private void remember() {
        while (history.size() > present + 1) {
            history.remove(history.size() - 1);
        }
        history.add(stamp);
        present = history.size() - 1;
        states.put(stamp, text.copy());
    }

    /** Undo or redo: the editor replaces what differs, and restores the stamp. */
    private void goTo(int state) {
        if (state < 0 || state >= history.size()) {
            return;
        }
        present = state;
        stamp = history.get(state);
        int before = text.toString().length();
        text = states.get(stamp).copy();
        tracker.changed(0, before, text.toString().length(), stamp);
    }

    /** What is on disk knows code points and nothing of undo. */
    private void saveAndReload() {
        TextPositions positions = TextPositions.of(text.toString());
        PassageTracker reloaded = new PassageTracker(stamp);
        List<PassageTracker.Tracked> saved = tracker.passages();
        for (PassageTracker.Tracked passage : saved) {
            reloaded.put(passage.id(), positions.toUtf16(positions.toCodePoint(passage.start())),
                    positions.toUtf16(positions.toCodePoint(passage.end())), stamp);
        }
        assertEquals(saved, reloaded.passages());
    }

    /** Where each passage is, from its first character to its last; those without one are gone. */
    private TreeMap<String, String> truth() {
        TreeMap<String, String> truth = new TreeMap<>();
        Map<String, int[]> ranges = text.passages();
        for (int i = 0; i < PASSAGES; i++) {
            int[] range = ranges.get("p" + i);
            truth.put("p" + i, range == null ? "gone" : text.units(0, range[0]) + ".." + text.units(0, range[1]));
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
