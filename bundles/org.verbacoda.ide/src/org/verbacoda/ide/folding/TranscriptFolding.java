/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.verbacoda.ide.folding.FoldingRange.Kind;
import org.verbacoda.transcript.structure.Fence;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** Finds what can be folded: the header, turns and fences of two lines and more. */
public final class TranscriptFolding {

    private TranscriptFolding() {
    }

    /** The ranges in the order of the text; a fence lies within its turn. */
    public static List<FoldingRange> of(TranscriptStructure transcript) {
        List<FoldingRange> ranges = new ArrayList<>();
        if (transcript.headerEnd() > 0) {
            add(transcript, Kind.HEADER, 0, transcript.text().substring(0, transcript.headerEnd()).stripTrailing().length(),
                    ranges);
        }
        for (TurnSpan turn : transcript.turns()) {
            add(transcript, Kind.TURN, turn.label().start(), turn.textEnd(), ranges);
        }
        for (Fence fence : transcript.fences()) {
            add(transcript, Kind.FENCE, fence.start(), fence.end(), ranges);
        }
        ranges.sort(Comparator.comparingInt(FoldingRange::start).thenComparing(FoldingRange::kind));
        return List.copyOf(ranges);
    }

    private static void add(TranscriptStructure transcript, Kind kind, int start, int end, List<FoldingRange> ranges) {
        int first = transcript.lineAt(start);
        int last = transcript.lineAt(Math.max(start, end));
        if (last > first) {
            ranges.add(new FoldingRange(kind, transcript.lineStart(first), transcript.nextLine(last)));
        }
    }
}
