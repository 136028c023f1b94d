/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.verbacoda.study.index.CodingEntry;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptCoding;
import org.verbacoda.study.index.TranscriptEntry.Turns;

/** Everything a snapshot says, as text: two that say the same have the same text, and a difference can be read. */
public final class SnapshotText {

    private SnapshotText() {
    }

    public static String of(StudySnapshot study) {
        StringBuilder text = new StringBuilder(study.settings() + "\n");
        study.codes().forEach(code -> text.append(code).append('\n'));
        text.append(study.coders()).append('\n');
        for (StudyTranscript transcript : study.transcripts()) {
            Turns turns = transcript.entry().turns();
            text.append(String.join(" ", transcript.id(), transcript.entry().path(), transcript.entry().headerId(),
                    transcript.entry().digest(), "" + transcript.entry().length(), "" + transcript.entry().utf8(),
                    turns.speakers().toString(), Arrays.toString(turns.speaker()), Arrays.toString(turns.start()),
                    Arrays.toString(turns.end()), study.cases().in(transcript.id()).toString())).append('\n');
            assignments(study, transcript).forEach(line -> text.append("    ").append(line).append('\n'));
        }
        for (CodingEntry coding : study.codings()) {
            text.append(String.join(" ", coding.path(), coding.transcript(), coding.coder(), coding.digest(),
                    Arrays.toString(coding.codes()), Arrays.toString(coding.start()), Arrays.toString(coding.end()),
                    Arrays.toString(coding.line()), coding.problems().toString())).append('\n');
        }
        text.append(study.cases().attributes()).append(study.cases().cases()).append('\n');
        study.problems().forEach(problem -> text.append(problem).append('\n'));
        return text.toString();
    }

    /** A transcript's assignments, each as {@code code start..end by coder}. */
    public static List<String> assignments(StudySnapshot study, StudyTranscript transcript) {
        TranscriptCoding coding = transcript.coding();
        return IntStream.range(0, coding.count())
                .mapToObj(i -> study.codes().get(coding.code(i)).id() + " " + coding.start(i) + ".." + coding.end(i)
                        + " by " + study.coders().get(coding.coder(i)))
                .toList();
    }

    public static List<String> assignments(StudySnapshot study, String transcript) {
        return assignments(study, study.transcript(transcript).orElseThrow());
    }

    /** The problems, each as {@code file:line rule}. */
    public static List<String> problems(StudySnapshot study) {
        return study.problems().stream().map(problem -> problem.file() + ":" + problem.line() + " " + problem.rule())
                .toList();
    }
}
