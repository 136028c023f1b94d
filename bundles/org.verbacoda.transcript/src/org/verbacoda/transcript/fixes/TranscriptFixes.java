/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.List;

import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * The fixes of a problem. Each removes the problem where it stands and makes no new error; the likeliest comes first.
 * For what only a person can know (a lost character, which of two times is right) there is none. Thread-safe: no
 * state.
 */
public final class TranscriptFixes {

    private TranscriptFixes() {
    }

    /**
     * What can be done about a problem.
     *
     * @param transcript the text in which the problem was found, unchanged since
     * @param problem what {@link org.verbacoda.transcript.rules.TranscriptRules} found in it
     * @param context what is known beyond the text
     */
    public static List<Fix> of(TranscriptStructure transcript, TranscriptProblem problem, FixContext context) {
        return switch (problem.rule()) {
            case MISSING_ID -> IdFixes.missing(transcript, context);
            case MALFORMED_ID -> IdFixes.malformed(transcript, context);
            case DUPLICATE_ID -> IdFixes.duplicate(transcript, context);
            case MISSING_SEPARATOR -> HeaderFixes.separator(transcript);
            case DUPLICATE_KEY -> HeaderFixes.duplicateKey(transcript, problem);
            case HEADING_NUMBER -> HeaderFixes.headingNumber(transcript, problem);
            case EMPTY_TURN -> TurnFixes.empty(transcript, problem);
            case SAME_SPEAKER_TWICE -> TurnFixes.join(transcript, problem);
            case UNCLOSED_CODE_FENCE -> TurnFixes.closeFence(transcript, problem);
            case NEAR_MISS_SPEAKER -> LabelFixes.nearMiss(transcript, problem);
            case UNDECLARED_SPEAKER, POSSIBLE_MISSED_TURN -> LabelFixes.missedTurn(transcript, problem);
            case UNUSED_SPEAKER -> LabelFixes.unused(transcript, problem);
            case LIKELY_SAME_SPEAKER -> LabelFixes.sameSpeaker(transcript, problem);
            case MALFORMED_TIMESTAMP -> MarkFixes.timestamp(transcript, problem);
            case UNBALANCED_BRACKET -> MarkFixes.bracket(transcript, problem);
            case MIXED_LINE_ENDINGS -> CharacterFixes.lineEnds(transcript);
            case TRAILING_BLANKS -> CharacterFixes.trailingBlanks(transcript);
            case CONTROL_CHARACTER, INVISIBLE_CHARACTER -> CharacterFixes.remove(transcript, problem);
            case DAMAGED_ENCODING -> EncodingFixes.damaged(transcript, problem);
            case POSSIBLY_DAMAGED_ENCODING -> EncodingFixes.possiblyDamaged(transcript, problem);
            case TIMESTAMP_ORDER, REPLACEMENT_CHARACTER, NOT_UTF8 -> List.of();
        };
    }
}
