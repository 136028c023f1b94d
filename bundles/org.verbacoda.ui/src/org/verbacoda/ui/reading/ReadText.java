/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.reading;

import java.util.Comparator;
import java.util.List;

import org.verbacoda.ide.folding.FoldingRange;
import org.verbacoda.ide.folding.TranscriptFolding;
import org.verbacoda.ide.outline.TranscriptOutline;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.ide.statistics.SpeakerShare;
import org.verbacoda.ide.statistics.SpeakerStatistics;
import org.verbacoda.ide.statistics.TranscriptWords;
import org.verbacoda.ide.uncoded.UncodedPassages;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * What is known of one state of a transcript's text. Made in the background, since all of it takes time in the length of
 * the text; immutable. Offsets are UTF-16 units of the document.
 *
 * @param transcript what is what in the text
 * @param problems what is wrong in it, in the order of the text
 * @param outline its header and its turns
 * @param uncoded the passages that no code covers, in the order of the text
 * @param words how many words there are where
 * @param speakers how much each speaker says
 * @param folds what can be folded, in the order of the text
 */
public record ReadText(TranscriptStructure transcript, List<TranscriptProblem> problems, TranscriptOutline outline,
        List<TextRange> uncoded, TranscriptWords words, List<SpeakerShare> speakers, List<FoldingRange> folds) {

    public ReadText {
        problems = List.copyOf(problems);
        uncoded = List.copyOf(uncoded);
        speakers = List.copyOf(speakers);
        folds = List.copyOf(folds);
    }

    /**
     * What can be known of a text whose structure, problems and coding are.
     *
     * @param coded the coded passages
     */
    public static ReadText of(TranscriptStructure transcript, List<TranscriptProblem> problems, List<TextRange> coded) {
        TranscriptWords words = TranscriptWords.of(transcript);
        return new ReadText(transcript,
                problems.stream().sorted(Comparator.comparingInt(TranscriptProblem::start)).toList(),
                TranscriptOutline.of(transcript), UncodedPassages.of(transcript, coded), words,
                SpeakerStatistics.of(words), TranscriptFolding.of(transcript));
    }
}
