/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.coding.anchors.CutPassages;
import org.verbacoda.coding.anchors.PassageTracker;
import org.verbacoda.coding.files.AssignmentFileReader;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.index.FollowedStudy;
import org.verbacoda.study.index.StudyReader;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.testing.TestSize;
import org.verbacoda.testing.anchors.MarkedText;
import org.verbacoda.text.AtomicFiles;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextPositions;

/**
 * A transcript that is edited, saved, closed and opened again: after each saving what is on disk says of every
 * assignment where its characters are, or that it is orphaned and which text it cites. The truth is kept by the
 * characters of the text ({@link MarkedText}).
 */
class EditedCodingPropertyTest {

    private static final String[] PHRASES = {"I see. ", "I see. ", "you know ", "😀", "well ", "\n", "👩‍🔬 ", "no "};
    private static final int PASSAGES = 6;

    @TempDir
    private Path folder;
    private Random random = new Random(0);
    private MarkedText text = new MarkedText("");
    private PassageTracker tracker = new PassageTracker(0);
    private long stamp;
    private long newestStamp;
    private final List<Long> history = new ArrayList<>();
    private final Map<Long, MarkedText> states = new HashMap<>();
    private int present;
    /** The words of each assignment when it was last on disk in the text. */
    private final Map<String, String> words = new HashMap<>();

    @Test
    void whatIsOnDiskStaysOnItsWordsOrIsOrphanedAndNoneIsMissing() throws IOException {
        for (int seed = 0; seed < TestSize.of(6, 200); seed++) {
            EditedCodingPropertyTest sequence = new EditedCodingPropertyTest();
            sequence.folder = Files.createDirectory(folder.resolve("study" + seed));
            sequence.random = new Random(seed);
            sequence.run("seed " + seed);
        }
    }

    private void run(String seed) throws IOException {
        text = new MarkedText(phrases(40) + "the end");
        StudyOnDisk study = new StudyOnDisk(folder).plainTranscript(text.toString());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            int start = random.nextInt(text.length() - 1);
            int end = start + 1 + random.nextInt(Math.min(30, text.length() - start));
            text.mark("p" + i, start, end);
            lines.add("{\"id\":\"p" + i + "\",\"code\":\"c-1\",\"start\":" + start + ",\"end\":" + end + "}");
        }
        study.assignments("jo", "t1", lines.toArray(String[]::new));
        FollowedStudy followed = new StudyReader(CodebookParser::standalone, Optional.empty()).follow(study.root());
        new TextVersions(followed.update(StudyProgress.NONE).layout()).write(text.toString());
        open(followed);
        save(study, followed);
        assertOnDisk(study, followed, seed);
        for (int step = 0; step < 150; step++) {
            switch (random.nextInt(10)) {
            case 0, 1 -> edit(position(), 0, phrases(3));
            case 2 -> delete();
            case 3 -> move();
            case 4, 5 -> goTo(present - 1);
            case 6 -> goTo(present + 1);
            case 7, 8 -> {
                save(study, followed);
                assertOnDisk(study, followed, seed + ", step " + step);
            }
            default -> {
                save(study, followed);
                assertOnDisk(study, followed, seed + ", step " + step);
                open(followed);
            }
            }
        }
    }

    /** Opens the editor anew: what is known is what is on disk. */
    private void open(FollowedStudy followed) throws IOException {
        stamp = ++newestStamp;
        tracker = new PassageTracker(stamp);
        String document = TextDecoder.decode(folder.resolve("transcripts/t1.txt")).text();
        TextPositions positions = TextPositions.of(document);
        MarkedText opened = new MarkedText(document);
        for (Assignment each : load(followed).getAssignments()) {
            if (each.getDigest() == null) {
                tracker.put(each.getId(), positions.toUtf16(each.getStart()), positions.toUtf16(each.getEnd()), stamp);
            }
        }
        // The truth goes on from the characters, not from what was read
        text.passages().forEach((id, range) -> opened.mark(id, range[0], range[1]));
        text = opened;
        history.clear();
        present = 0;
        remember();
    }

    private static StudyTranscript transcript(FollowedStudy followed) throws IOException {
        return followed.update(StudyProgress.NONE).transcript("t1").orElseThrow();
    }

    private static CodedTranscript load(FollowedStudy followed) throws IOException {
        return new CodingStore(followed.update(StudyProgress.NONE), "jo").load(transcript(followed));
    }

    /** What the editor knows. */
    private EditedCoding edited() {
        TextPositions positions = TextPositions.of(text.toString());
        Map<String, EditedCoding.Place> places = new HashMap<>();
        tracker.passages().forEach(each -> places.put(each.id(),
                new EditedCoding.Place(positions.toCodePoint(each.start()), positions.toCodePoint(each.end()))));
        return new EditedCoding(places, Set.copyOf(tracker.gone()));
    }

    /** The transcript goes first, then its assignments. */
    private void save(StudyOnDisk study, FollowedStudy followed) throws IOException {
        Path file = study.path("transcripts/t1.txt");
        AtomicFiles.writeString(file, text.toString());
        followed.update(file);
        CodingStore store = new CodingStore(followed.update(StudyProgress.NONE), "jo");
        CodedTranscript coded = store.load(transcript(followed));
        edited().applyTo(coded, AssignmentFileReader.read(store.file(transcript(followed))), text.toString());
        store.save(transcript(followed), coded, text.toString());
        followed.update(StudyProgress.NONE);
    }

    private void assertOnDisk(StudyOnDisk study, FollowedStudy followed, String when) throws IOException {
        Map<String, int[]> truth = text.passages();
        TreeMap<String, Assignment> onDisk = new TreeMap<>();
        load(followed).getAssignments().forEach(each -> onDisk.put(each.getId(), each));
        assertEquals(new TreeSet<>(List.of("p0", "p1", "p2", "p3", "p4", "p5")), onDisk.keySet(), when);
        int[] characters = text.toString().codePoints().toArray();
        for (Assignment each : onDisk.values()) {
            int[] range = truth.get(each.getId());
            String what = when + ", " + each.getId() + " " + each.getStart() + ".." + each.getEnd();
            if (range == null) {
                String digest = each.getDigest();
                assertNotNull(digest, what + " is gone");
                String cited = new TextVersions(followed.update(StudyProgress.NONE).layout()).read(digest).orElseThrow();
                assertEquals(words.get(each.getId()), TextPositions.ofNormalised(cited).slice(each.getStart(),
                        each.getEnd()), what);
            } else {
                assertEquals(Arrays.toString(range), "[" + each.getStart() + ", " + each.getEnd() + "]", what);
                assertEquals(null, each.getDigest(), what);
                String quote = new String(characters, range[0], range[1] - range[0]);
                assertEquals(quote, each.getQuote(), what);
                words.put(each.getId(), quote);
            }
        }
        assertEquals(text.toString(), study.text("transcripts/t1.txt"));
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
        edit(from, Math.min(text.length() - from, random.nextInt(40)), "");
    }

    private void edit(int from, int length, String replacement) {
        if (length + replacement.length() > 0) {
            follow(text.change(from, length, replacement));
            remember();
        }
    }

    private void follow(MarkedText.Edit edit) {
        stamp = ++newestStamp;
        tracker.changed(edit.offset(), edit.length(), edit.text().length(), stamp);
    }

    private void move() {
        int from = position();
        int length = Math.min(text.length() - from, 1 + random.nextInt(40));
        if (length > 0) {
            MarkedText.Clip clip = text.clip(from, length);
            CutPassages cut = tracker.cut(text.units(0, from), clip.text());
            edit(from, length, "");
            int to = position();
            follow(text.paste(to, clip));
            tracker.pasted(cut, text.units(0, to), clip.text(), stamp);
            remember();
        }
    }

    private void remember() {
        while (history.size() > present + 1) {
            history.remove(history.size() - 1);
        }
        history.add(stamp);
        present = history.size() - 1;
        states.put(stamp, text.copy());
    }

    private void goTo(int state) {
        if (state >= 0 && state < history.size()) {
            present = state;
            stamp = history.get(state);
            int before = text.toString().length();
            text = states.get(stamp).copy();
            tracker.changed(0, before, text.toString().length(), stamp);
        }
    }
}
