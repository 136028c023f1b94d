/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.files.AssignmentFileScanner;
import org.verbacoda.coding.files.AssignmentSink;
import org.verbacoda.coding.files.CodingFileException;
import org.verbacoda.text.Severity;

/** Makes the index entry of an assignment file from its bytes. Used once, by one thread. */
final class CodingIndexer implements AssignmentSink {

    private static final String ORPHANED = "The words of this assignment are gone from the text, or could be in "
            + "several places. It is kept, but counts nowhere until its owner gives it a place in the view Review "
            + "Anchors.";
    private static final String KEPT = "This assignment counts nowhere: its words are gone from the text, and its "
            + "coder has decided to keep it without a place.";

    private final String path;
    private final FileStamp stamp;
    private final String coder;
    private final UnaryOperator<String> interned;
    private final List<StudyProblem> problems = new ArrayList<>();
    private final Set<String> cites = new LinkedHashSet<>();
    private String transcript = "";
    private String digest = "";
    private String[] codes = new String[32];
    private int[] start = new int[32];
    private int[] end = new int[32];
    private int[] lines = new int[32];
    private int count;

    private CodingIndexer(String path, FileStamp stamp, String coder, UnaryOperator<String> interned) {
        this.path = path;
        this.stamp = stamp;
        this.coder = coder;
        this.interned = interned;
    }

    /**
     * Indexes a file. One that can't be read at all gives an entry without assignments and with the problem.
     *
     * @param coder the name of the folder the file lies in
     * @param interned gives one and the same string for equal ones, from any thread
     */
    static CodingEntry index(String path, FileStamp stamp, String coder, byte[] content,
            UnaryOperator<String> interned) {
        CodingIndexer indexer = new CodingIndexer(path, stamp, coder, interned);
        try {
            AssignmentFileScanner.scan(content, indexer);
        } catch (CodingFileException e) {
            indexer.problem(e.line(), Severity.ERROR, "unreadable-coding", String.valueOf(e.getMessage()));
        }
        return indexer.entry();
    }

    @Override
    public void header(String ofTranscript, String byCoder, @Nullable String ofDigest, int length) {
        transcript = interned.apply(ofTranscript);
        digest = ofDigest == null ? "" : ofDigest;
        if (ofDigest != null) {
            cites.add(ofDigest);
        }
        if (!byCoder.equals(coder)) {
            problem(1, Severity.WARNING, "coder-mismatch", "The header names the coder \"" + byCoder
                    + "\", but the file lies in the folder of \"" + coder + "\", and that is whose it counts as.");
        }
    }

    @Override
    public void assignment(int line, String id, String code, int from, int to, boolean hasMemo, double weight) {
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, count * 2);
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            lines = Arrays.copyOf(lines, count * 2);
        }
        codes[count] = interned.apply(code);
        start[count] = from;
        end[count] = to;
        lines[count++] = line;
    }

    @Override
    public void orphan(int line, String id, String code, String ofDigest, boolean kept) {
        cites.add(ofDigest);
        problems.add(orphanProblem(path, line, kept));
    }

    /** What to say of an assignment that has no place in the text. */
    static StudyProblem orphanProblem(String path, int line, boolean kept) {
        return kept ? new StudyProblem(path, line, Severity.INFO, CodingEntry.KEPT, KEPT)
                : new StudyProblem(path, line, Severity.WARNING, CodingEntry.TO_REVIEW, ORPHANED);
    }

    @Override
    public void unreadable(int line, String reason) {
        problem(line, Severity.ERROR, "unreadable-assignment", reason);
    }

    private void problem(int line, Severity severity, String rule, String message) {
        problems.add(new StudyProblem(path, line, severity, rule, message));
    }

    private CodingEntry entry() {
        return new CodingEntry(path, stamp, transcript, coder, digest, Arrays.copyOf(codes, count),
                Arrays.copyOf(start, count), Arrays.copyOf(end, count), Arrays.copyOf(lines, count), List.copyOf(cites),
                List.copyOf(problems));
    }
}
