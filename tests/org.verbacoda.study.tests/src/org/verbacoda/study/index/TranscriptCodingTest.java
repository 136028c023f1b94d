/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.codebook.CodebookSnapshot;
import org.verbacoda.testing.TestSize;

class TranscriptCodingTest {

    private static final CodebookSnapshot CODEBOOK = CodebookParser.standalone().parse("""
            code a "A" { alias a1 alias a2 }
            code b "B" { alias b1 }
            """, "test").snapshot();
    private static final List<String> IDS = List.of("a", "a1", "a2", "b", "b1", "unknown", "z");

    /** One assignment as a person would note it. */
    private record Assignment(int start, int end, String code, int coder) {

        static final Comparator<Assignment> ORDER = Comparator.comparingInt(Assignment::start)
                .thenComparingInt(Assignment::end)
                .thenComparing(assignment -> List.of("a", "b", "unknown", "z").indexOf(assignment.code()))
                .thenComparingInt(Assignment::coder);
    }

    private static CodingEntry entry(String coder, List<Assignment> lines) {
        return new CodingEntry("coding/" + coder + "/t.jsonl", FileStamp.ABSENT, "t", coder, "",
                lines.stream().map(Assignment::code).toArray(String[]::new),
                lines.stream().mapToInt(Assignment::start).toArray(),
                lines.stream().mapToInt(Assignment::end).toArray(),
                IntStream.range(0, lines.size()).map(i -> i + 2).toArray(), List.of(), List.of());
    }

    private static List<Assignment> read(TranscriptCoding coding, CodeTable codes) {
        return IntStream.range(0, coding.count()).mapToObj(i -> new Assignment(coding.start(i), coding.end(i),
                codes.codes().get(coding.code(i)).id(), coding.coder(i))).toList();
    }

    @Test
    void noAssignmentAtAllIsShared() {
        CodeTable codes = new CodeTable(CODEBOOK, List.of());
        assertSame(TranscriptCoding.NONE, TranscriptCoding.of(new CodingEntry[] {entry("jo", List.of())}, new int[] {0},
                codes, new int[] {0}));
        assertEquals(0, TranscriptCoding.NONE.count());
    }

    @Test
    void onlyTheFilesGivenCount() {
        CodeTable codes = new CodeTable(CODEBOOK, List.of("a"));
        CodingEntry[] files = {entry("al", List.of(new Assignment(0, 1, "a", 0))),
                entry("jo", List.of(new Assignment(5, 9, "a", 1)))};
        TranscriptCoding coding = TranscriptCoding.of(files, new int[] {1}, codes, new int[] {0, 1});
        assertEquals(List.of(new Assignment(5, 9, "a", 1)), read(coding, codes));
        assertEquals(1, coding.file(0));
        assertEquals(2, coding.line(0));
    }

    @Test
    void ofTwoLinesThatSayTheSameTheFirstIsNamed() {
        CodeTable codes = new CodeTable(CODEBOOK, List.of("a", "a1"));
        CodingEntry[] files = {
                entry("jo", List.of(new Assignment(5, 9, "a1", 0), new Assignment(5, 9, "a", 0)))};
        TranscriptCoding coding = TranscriptCoding.of(files, new int[] {0}, codes, new int[] {0});
        assertEquals(1, coding.count());
        assertEquals(2, coding.line(0));
    }

    /** Whatever the files say in whatever order: the set of what they say, sorted. */
    @Test
    void assignmentsAreSortedAndWithoutRepeats() {
        Random random = new Random(11);
        for (int round = 0; round < TestSize.of(500, 50_000); round++) {
            CodeTable codes = new CodeTable(CODEBOOK, IDS);
            int coders = 1 + random.nextInt(3);
            CodingEntry[] files = new CodingEntry[coders + 1];
            int[] coderOfFile = new int[files.length];
            TreeSet<Assignment> expected = new TreeSet<>(Assignment.ORDER);
            for (int f = 0; f < files.length; f++) {
                coderOfFile[f] = f % coders;
                List<Assignment> lines = random.ints(random.nextInt(20), 0, 4).mapToObj(start -> new Assignment(start,
                        start + random.nextInt(3), IDS.get(random.nextInt(IDS.size())), 0)).toList();
                files[f] = entry("c" + coderOfFile[f], lines);
                int coder = coderOfFile[f];
                lines.forEach(line -> expected.add(new Assignment(line.start(), line.end(),
                        CODEBOOK.resolve(line.code()), coder)));
            }
            int[] all = IntStream.range(0, files.length).toArray();
            TranscriptCoding coding = TranscriptCoding.of(files, all, codes, coderOfFile);
            assertEquals(List.copyOf(expected), read(coding, codes));
            for (int i = 0; i < coding.count(); i++) {
                CodingEntry file = files[coding.file(i)];
                int line = coding.line(i) - 2;
                assertEquals(coding.start(i), file.start()[line]);
                assertEquals(coding.end(i), file.end()[line]);
                assertEquals(coding.code(i), codes.indexOf(file.codes()[line]));
                assertTrue(coding.coder(i) == coderOfFile[coding.file(i)], () -> Arrays.toString(coderOfFile));
            }
        }
    }

    @Test
    void aTextCodedTwiceIsCoveredOnce() {
        TranscriptCoding coding = coding(new Assignment(10, 20, "a", 0), new Assignment(10, 20, "b", 0),
                new Assignment(15, 30, "a", 0), new Assignment(16, 18, "b", 0), new Assignment(40, 50, "a", 0));
        assertEquals(30, coding.covered(100));
    }

    @Test
    void whatReachesBeyondTheTextDoesNotCover() {
        TranscriptCoding coding = coding(new Assignment(10, 20, "a", 0), new Assignment(90, 200, "a", 0),
                new Assignment(150, 160, "a", 0));
        assertEquals(15, coding.covered(95));
        assertEquals(0, coding.covered(5));
        assertEquals(0, TranscriptCoding.NONE.covered(0));
    }

    @Test
    void coveredIsWhatMarkingEachCharacterCounts() {
        Random random = new Random(20261123);
        for (int round = 0; round < TestSize.of(200, 5_000); round++) {
            Assignment[] assignments = new Assignment[random.nextInt(30)];
            int length = random.nextInt(120);
            BitSet marked = new BitSet();
            for (int i = 0; i < assignments.length; i++) {
                int start = random.nextInt(100);
                assignments[i] = new Assignment(start, start + 1 + random.nextInt(20), "a", 0);
                marked.set(start, assignments[i].end());
            }
            assertEquals(marked.get(0, length).cardinality(), coding(assignments).covered(length), "round " + round);
        }
    }

    @Test
    void percentIsNoneOrAllOnlyIfNothingOrAllIsCoded() {
        assertEquals(0, percent(1_000));
        assertEquals(1, percent(1_000, new Assignment(0, 1, "a", 0)));
        assertEquals(34, percent(1_000, new Assignment(0, 340, "a", 0)));
        assertEquals(99, percent(1_000, new Assignment(0, 999, "a", 0)));
        assertEquals(100, percent(1_000, new Assignment(0, 1_000, "a", 0)));
        assertEquals(0, percent(0));
    }

    private static int percent(int length, Assignment... assignments) {
        TranscriptEntry entry = new TranscriptEntry("t.md", FileStamp.ABSENT, "t", "", length, true,
                new TranscriptEntry.Turns(List.of(), new int[0], new int[0], new int[0]));
        return new StudyTranscript("t", entry, coding(assignments)).codedPercent();
    }

    private static TranscriptCoding coding(Assignment... assignments) {
        CodeTable codes = new CodeTable(CODEBOOK, List.of("a", "b"));
        return TranscriptCoding.of(new CodingEntry[] {entry("jo", List.of(assignments))}, new int[] {0}, codes,
                new int[] {0});
    }
}
