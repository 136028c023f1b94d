/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.List;
import java.util.function.BiConsumer;

import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * Checks one transcript by all rules that need nothing but its text. A new rule is a constant in {@link Rule} and a
 * check in this list. Safe for use by any thread.
 */
public final class TranscriptRules {

    private static final List<BiConsumer<TranscriptStructure, ProblemCollector>> CHECKS = List.of(
            IdChecks::id,
            HeaderChecks::missingSeparator,
            DuplicateKeys::check,
            TurnChecks::emptyTurns,
            TurnChecks::unclosedFence,
            TurnChecks::sameSpeakerTwice,
            SpeakerChecks::labels,
            SpeakerChecks::unused,
            ColonChecks::colons,
            LikelySameSpeaker::check,
            TimestampChecks::timestamps,
            BracketChecks::brackets,
            LineEndChecks::lineEnds,
            EncodingChecks::damage,
            CharacterChecks::characters);

    private TranscriptRules() {
    }

    /** What is wrong with a transcript whose file has no name, in the order of its text. */
    public static List<TranscriptProblem> check(TranscriptStructure transcript, RuleSettings settings) {
        return check(transcript, settings, "");
    }

    /**
     * What is wrong with a transcript, in the order of its text.
     *
     * @param fileName the name of its file, without folders; empty if it has none
     */
    public static List<TranscriptProblem> check(TranscriptStructure transcript, RuleSettings settings,
            String fileName) {
        ProblemCollector problems = new ProblemCollector(settings);
        HeaderChecks.headingNumber(transcript, fileName, problems);
        for (BiConsumer<TranscriptStructure, ProblemCollector> check : CHECKS) {
            check.accept(transcript, problems);
        }
        return problems.inOrder();
    }
}
