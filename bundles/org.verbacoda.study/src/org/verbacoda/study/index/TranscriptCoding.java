/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * All assignments of one transcript, of all coders, with their codes resolved, sorted by start, end, code and coder.
 * The same coder, code and passage stand here once, however many lines and aliases say so. Immutable.
 */
public final class TranscriptCoding {

    /** No assignment at all. */
    public static final TranscriptCoding NONE = new TranscriptCoding(new int[0], new int[0], new int[0], new int[0],
            new int[0], new int[0]);

    private final int[] code;
    private final int[] coder;
    private final int[] start;
    private final int[] end;
    private final int[] file;
    private final int[] line;

    TranscriptCoding(int[] code, int[] coder, int[] start, int[] end, int[] file, int[] line) {
        this.code = code;
        this.coder = coder;
        this.start = start;
        this.end = end;
        this.file = file;
        this.line = line;
    }

    /** How many assignments there are. */
    public int count() {
        return code.length;
    }

    /** The index of an assignment's code in {@link StudySnapshot#codes()}. */
    public int code(int assignment) {
        return code[assignment];
    }

    /** The index of its coder in {@link StudySnapshot#coders()}. */
    public int coder(int assignment) {
        return coder[assignment];
    }

    /** Where its passage starts, in code points. */
    public int start(int assignment) {
        return start[assignment];
    }

    /** Where its passage ends, exclusive. */
    public int end(int assignment) {
        return end[assignment];
    }

    /** The index of its file in {@link StudySnapshot#codings()}. */
    public int file(int assignment) {
        return file[assignment];
    }

    /** Its line in that file, from 1. */
    public int line(int assignment) {
        return line[assignment];
    }

    /**
     * How much of a text has been coded: its code points that at least one passage covers, each counted once.
     *
     * @param length the length of the text in code points; nothing beyond it counts
     */
    public int covered(int length) {
        int covered = 0;
        int upTo = 0;
        for (int i = 0; i < start.length && start[i] < length; i++) {
            int from = Math.max(start[i], upTo);
            int to = Math.min(end[i], length);
            if (to > from) {
                covered += to - from;
                upTo = to;
            }
        }
        return covered;
    }

    /**
     * The assignments of some coders.
     *
     * @param shown whether those of a coder are among them, by the index in {@link StudySnapshot#coders()}
     * @return the same object if all are
     */
    TranscriptCoding of(IntPredicate shown) {
        int[] kept = IntStream.range(0, count()).filter(i -> shown.test(coder[i])).toArray();
        if (kept.length == count()) {
            return this;
        }
        return kept.length == 0 ? NONE : new TranscriptCoding(picked(code, kept), picked(coder, kept),
                picked(start, kept), picked(end, kept), picked(file, kept), picked(line, kept));
    }

    private static int[] picked(int[] all, int[] kept) {
        return Arrays.stream(kept).map(i -> all[i]).toArray();
    }

    /** The assignments of the given files, those that say the same taken together. */
    static TranscriptCoding of(CodingEntry[] entries, int[] files, CodeTable codes, int[] coderOfFile) {
        int total = 0;
        for (int f : files) {
            total += entries[f].count();
        }
        if (total == 0) {
            return NONE;
        }
        Columns columns = new Columns(total);
        for (int f : files) {
            columns.add(entries[f], f, codes, coderOfFile[f]);
        }
        return columns.sortedWithoutRepeats();
    }

    /** The columns while they are filled. */
    private static final class Columns {

        private final int[] code;
        private final int[] coder;
        private final int[] start;
        private final int[] end;
        private final int[] file;
        private final int[] line;
        private int count;

        Columns(int size) {
            code = new int[size];
            coder = new int[size];
            start = new int[size];
            end = new int[size];
            file = new int[size];
            line = new int[size];
        }

        void add(CodingEntry entry, int fileIndex, CodeTable codes, int coderIndex) {
            for (int i = 0; i < entry.count(); i++) {
                code[count] = codes.indexOf(entry.codes()[i]);
                coder[count] = coderIndex;
                start[count] = entry.start()[i];
                end[count] = entry.end()[i];
                file[count] = fileIndex;
                line[count++] = entry.line()[i];
            }
        }

        private int compare(int a, int b) {
            int byStart = Integer.compare(start[a], start[b]);
            if (byStart != 0) {
                return byStart;
            }
            int byEnd = Integer.compare(end[a], end[b]);
            if (byEnd != 0) {
                return byEnd;
            }
            int byCode = Integer.compare(code[a], code[b]);
            return byCode != 0 ? byCode : Integer.compare(coder[a], coder[b]);
        }

        TranscriptCoding sortedWithoutRepeats() {
            int[] order = order();
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (kept == 0 || compare(order[kept - 1], order[i]) != 0) {
                    order[kept++] = order[i];
                }
            }
            int[] picked = Arrays.copyOf(order, kept);
            return new TranscriptCoding(pick(code, picked), pick(coder, picked), pick(start, picked),
                    pick(end, picked), pick(file, picked), pick(line, picked));
        }

        /** The order of the assignments. The sort merges ascending runs, and each file is one already. */
        private int[] order() {
            Integer[] boxed = new Integer[count];
            Arrays.setAll(boxed, Integer::valueOf);
            Arrays.sort(boxed, this::compare);
            int[] order = new int[count];
            for (int i = 0; i < count; i++) {
                order[i] = boxed[i];
            }
            return order;
        }

        private static int[] pick(int[] column, int[] order) {
            int[] picked = new int[order.length];
            for (int i = 0; i < order.length; i++) {
                picked[i] = column[order[i]];
            }
            return picked;
        }
    }
}
