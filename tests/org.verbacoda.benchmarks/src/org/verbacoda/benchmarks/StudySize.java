/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

/** The studies that are generated. */
enum StudySize {
    /** As many interviews as a large project has: 1,250 with 100,000 assignments. */
    MEDIUM(1_250),
    /** As many as an archive has: 81,000 with 6.5 million assignments. */
    LARGE(81_000);

    static final int CODES = 200;
    static final int CODERS = 2;
    static final int ASSIGNMENTS_PER_FILE = 40;

    final int transcripts;

    StudySize(int transcripts) {
        this.transcripts = transcripts;
    }
}
