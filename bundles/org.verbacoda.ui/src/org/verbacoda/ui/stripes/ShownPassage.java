/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.stripes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.codebook.CodebookSnapshot;
import org.verbacoda.text.TextPositions;
import org.verbacoda.workspace.session.CodedPassage;

/**
 * A coded passage as the editor shows it.
 *
 * @param start where it starts, in UTF-16 units of the document
 * @param end where it ends, exclusive
 * @param passage the assignment
 * @param name the code's name; its id if the codebook doesn't hold it
 * @param color the code's colour
 * @param lane which of the stripes beside the text is its, from 0
 */
public record ShownPassage(int start, int end, CodedPassage passage, String name, RGB color, int lane) {

    private static final int NO_COLOR = 0x8A8F98;

    /** Passages with fewer characters between them may share a line on the screen. */
    private static final int LINE = 90;

    /**
     * Places passages in a normalised text; one that reaches beyond it belongs to another version and is left out.
     *
     * @param passages by start
     */
    public static List<ShownPassage> place(List<CodedPassage> passages, CodebookSnapshot codebook, String text) {
        TextPositions positions = TextPositions.ofNormalised(text);
        List<ShownPassage> shown = new ArrayList<>();
        List<Integer> laneEnds = new ArrayList<>();
        for (CodedPassage passage : passages) {
            if (passage.end() > positions.codePointLength()) {
                continue;
            }
            int start = positions.toUtf16(passage.start());
            int end = positions.toUtf16(passage.end());
            String name = codebook.byId(passage.code()).map(CodeEntry::name).orElse(passage.code());
            int color = codebook.byId(passage.code()).map(CodeEntry::color).filter(known -> known >= 0).orElse(NO_COLOR);
            shown.add(new ShownPassage(start, end, passage, name, rgb(color), lane(laneEnds, start, lineEnd(text, end))));
        }
        return shown;
    }

    /** The same passage elsewhere. */
    public ShownPassage at(int newStart, int newEnd) {
        return new ShownPassage(newStart, newEnd, passage, name, color, lane);
    }

    /** What a number 0xRRGGBB stands for. */
    public static RGB rgb(int color) {
        return new RGB(color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF);
    }

    /** Where, at the latest, the line on the screen ends on which a passage does. */
    private static int lineEnd(String text, int end) {
        int paragraph = text.indexOf('\n', end);
        return Math.min(paragraph < 0 ? text.length() : paragraph, end + LINE);
    }

    /** The first lane that is free where a passage starts. */
    private static int lane(List<Integer> ends, int start, int end) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) <= start) {
                ends.set(lane, end);
                return lane;
            }
        }
        ends.add(end);
        return ends.size() - 1;
    }

    /** What there is to say of it: code, coder, and weight and memo if it has them. */
    public String describe() {
        StringBuilder text = new StringBuilder(name).append(" — ").append(passage.coder());
        passage.weight().ifPresent(weight -> text.append(", weight ")
                .append(weight == Math.rint(weight) ? String.valueOf((long) weight) : String.valueOf(weight)));
        if (!passage.memo().isEmpty()) {
            text.append(": ").append(passage.memo());
        }
        return text.toString();
    }
}
