/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.ArrayList;
import java.util.List;

import org.verbacoda.study.coders.CoderFilter;

/**
 * How much a coder has done, as far as it is shown.
 *
 * @param coder the coder's folder name
 * @param assignments how many assignments the coder has made
 * @param transcripts in how many transcripts
 */
public record CoderCount(String coder, int assignments, int transcripts) {

    /** The counts of all coders of a study, in the order of their folder names. */
    public static List<CoderCount> of(StudySnapshot study, CoderFilter shown) {
        List<String> coders = study.coders();
        int[] assignments = new int[coders.size()];
        int[] transcripts = new int[coders.size()];
        for (StudyTranscript transcript : study.transcripts()) {
            int[] here = new int[coders.size()];
            for (int i = 0; i < transcript.coding().count(); i++) {
                here[transcript.coding().coder(i)]++;
            }
            for (int c = 0; c < here.length; c++) {
                if (here[c] > 0 && shown.shows(transcript.id(), coders.get(c))) {
                    assignments[c] += here[c];
                    transcripts[c]++;
                }
            }
        }
        List<CoderCount> counts = new ArrayList<>();
        for (int c = 0; c < coders.size(); c++) {
            counts.add(new CoderCount(coders.get(c), assignments[c], transcripts[c]));
        }
        return counts;
    }
}
