/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.List;

/**
 * What the index knows of one assignment file, whatever the codebook says of its codes. The arrays run in parallel, an
 * assignment each, in the order of the file; they belong to the index: read them, never write them.
 *
 * @param path the file, relative to the study, '/' between its parts
 * @param stamp the file as it was when indexed; {@link FileStamp#ABSENT} if it must be read again anyway
 * @param transcript the id of the transcript it is of
 * @param coder who coded: the name of the folder it lies in
 * @param digest the digest of the text its positions are in; empty if it names none
 * @param codes the id of each assignment's code as written: an alias stays one
 * @param start where each passage starts
 * @param end where it ends, exclusive
 * @param line the line of the file, from 1
 * @param cites the digest of every text version that something in the file cites, without repeats
 * @param problems what could not be read, and what is orphaned
 */
public record CodingEntry(String path, FileStamp stamp, String transcript, String coder, String digest,
        String[] codes, int[] start, int[] end, int[] line, List<String> cites, List<StudyProblem> problems) {

    /** How many assignments there are. */
    public int count() {
        return codes.length;
    }

    /** The problem of an assignment that has no place in the text. */
    static final String TO_REVIEW = "to-review";
    /** The same, where its coder has decided to leave it so. */
    static final String KEPT = "kept-without-place";

    /** How many more there are that have no place in the text, and of which nobody has decided to leave them so. */
    public int toReview() {
        return (int) problems.stream().filter(problem -> problem.rule().equals(TO_REVIEW)).count();
    }

    /** The lines of all that have no place in the text. */
    public int[] orphanLines() {
        return problems.stream().filter(problem -> problem.rule().equals(TO_REVIEW) || problem.rule().equals(KEPT))
                .mapToInt(StudyProblem::line).toArray();
    }
}
