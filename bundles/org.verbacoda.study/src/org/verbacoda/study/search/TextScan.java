/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;

/** Goes through the texts of a study's transcripts, on all processors. */
public final class TextScan {

    /** Finds passages in a text. Called from several threads at once. */
    public interface Finder {

        /**
         * Looks into a transcript.
         *
         * @param text its normalised text, the very one that was indexed
         * @return what was found, in the order of the text
         */
        List<FoundPassage> in(StudyTranscript transcript, String text);
    }

    private TextScan() {
    }

    /**
     * Looks into the transcripts of a study.
     *
     * @param wanted into which; the others are not read
     * @return the transcripts in which something was found, or that could not be looked into, in the order of their
     *         paths
     * @throws CancellationException if the progress says so
     */
    public static List<TranscriptMatches> run(StudySnapshot study, Predicate<StudyTranscript> wanted, Finder finder,
            StudyProgress progress) {
        TranscriptTexts texts = TranscriptTexts.of(study);
        progress.begin(study.transcripts().size());
        return study.transcripts().parallelStream().map(transcript -> {
            if (progress.isCancelled()) {
                throw new CancellationException("The search was cancelled");
            }
            TranscriptMatches matches = wanted.test(transcript) ? look(texts, transcript, finder)
                    : new TranscriptMatches(transcript, List.of(), Optional.empty());
            progress.done();
            return matches;
        }).filter(TranscriptMatches::saysSomething).toList();
    }

    private static TranscriptMatches look(TranscriptTexts texts, StudyTranscript transcript, Finder finder) {
        try {
            Optional<String> text = texts.read(transcript);
            return text.isPresent()
                    ? new TranscriptMatches(transcript, finder.in(transcript, text.get()), Optional.empty())
                    : unsearched(transcript, "It has just been changed by another program; search again.");
        } catch (IOException e) {
            return unsearched(transcript, "It can't be read: " + e.getMessage());
        } catch (StackOverflowError e) {
            // The JDK's expressions go deeper with each repetition of a group; the program is none the worse for it
            return unsearched(transcript, "The expression repeats a group more often than can be followed in this "
                    + "text; try a possessive quantifier (*+) or a simpler one.");
        }
    }

    private static TranscriptMatches unsearched(StudyTranscript transcript, String fault) {
        return new TranscriptMatches(transcript, List.of(), Optional.of(fault));
    }
}
