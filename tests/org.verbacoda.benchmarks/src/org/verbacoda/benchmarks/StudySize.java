/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

/** The studies that are generated. */
enum StudySize {
    /** As many interviews as a large project has: 1,250 with 100,000 assignments. */
    MEDIUM(1_250, 37, 1_250, 40),
    /** As many as an archive has: 81,000 with 6.5 million assignments. */
    LARGE(81_000, 37, 81_000, 40),
    /** Two very long ones: 300,000 characters each, one with 1,000 assignments, one with none. */
    EDITOR(2, 930, 1, 500);

    static final int CODES = 200;
    static final int CODERS = 2;

    final int transcripts;
    /** Turns in each; 37 make about 9,000 characters. */
    final int turns;
    /** So many of the transcripts, the first ones, are coded. */
    final int coded;
    final int assignmentsPerFile;

    StudySize(int transcripts, int turns, int coded, int assignmentsPerFile) {
        this.transcripts = transcripts;
        this.turns = turns;
        this.coded = coded;
        this.assignmentsPerFile = assignmentsPerFile;
    }
}
