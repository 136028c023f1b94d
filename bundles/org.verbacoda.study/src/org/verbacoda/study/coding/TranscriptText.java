/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.io.IOException;
import java.util.Optional;

import org.verbacoda.study.StudyException;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.TextPositions;

/** The normalised text of a transcript, with what is needed to place a passage in it. Positions are code points. */
final class TranscriptText {

    /** A passage, end-exclusive. */
    record Passage(int start, int end) {
    }

    private final String text;
    private final TextPositions positions;

    TranscriptText(String text) {
        this.text = text;
        this.positions = TextPositions.ofNormalised(text);
    }

    /**
     * Reads a transcript.
     *
     * @throws StudyException if its text is no longer the one the study was opened with, or can't be read; the message
     *         names the file
     */
    static TranscriptText read(StudySnapshot study, StudyTranscript transcript) throws StudyException {
        String path = transcript.entry().path();
        String text;
        try {
            text = TextDecoder.decode(study.layout().root().resolve(path)).text();
        } catch (IOException e) {
            throw new StudyException(path + ": can't be read: " + e.getMessage(), e);
        }
        TranscriptText read = new TranscriptText(text);
        if (!TextDigest.of(read.text).equals(transcript.entry().digest())) {
            throw new StudyException(path + ": has just been changed by another program; start again");
        }
        return read;
    }

    String text() {
        return text;
    }

    /**
     * The passage meant: the one the offsets name if the quote is there or none is given; else the quote's only
     * occurrence.
     */
    Optional<Passage> find(int start, int end, String quote) {
        boolean inside = isInside(start, end);
        if (quote.isEmpty()) {
            return inside ? Optional.of(new Passage(start, end)) : Optional.empty();
        }
        if (inside && positions.slice(start, end).equals(quote)) {
            return Optional.of(new Passage(start, end));
        }
        int first = text.indexOf(quote);
        if (first < 0 || text.indexOf(quote, first + 1) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Passage(positions.toCodePoint(first), positions.toCodePoint(first + quote.length())));
    }

    /** Why {@link #find} finds nothing. */
    String whyNot(int start, int end, String quote) {
        if (!quote.isEmpty()) {
            return text.contains(quote)
                    ? "at " + start + " the text is another than the quote, which occurs more than once elsewhere"
                    : "the quote isn't in the text: \"" + shortened(quote) + "\"";
        }
        return end <= start && start >= 0 ? "the passage " + start + ".." + end + " is empty"
                : "the passage " + start + ".." + end + " is outside the text, which has "
                        + positions.codePointLength() + " characters";
    }

    private boolean isInside(int start, int end) {
        return start >= 0 && start < end && end <= positions.codePointLength();
    }

    private static String shortened(String quote) {
        String oneLine = quote.replace('\n', ' ');
        return oneLine.codePointCount(0, oneLine.length()) <= 60 ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, 59)) + "\u2026";
    }
}
