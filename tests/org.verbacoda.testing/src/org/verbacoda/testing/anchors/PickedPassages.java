/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.testing.anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Passages as coders pick them: whole sentences, a few in a row, or words within one. */
public final class PickedPassages {

    private PickedPassages() {
    }

    /** Passages of a text, as pairs of start and end; none of them empty. */
    public static List<int[]> of(String text, int count, Random random) {
        int[] characters = text.codePoints().toArray();
        List<int[]> sentences = OutsideEdits.sentencesOf(text);
        List<int[]> passages = new ArrayList<>();
        while (passages.size() < count && !sentences.isEmpty()) {
            int first = random.nextInt(sentences.size());
            int last = random.nextInt(3) == 0 ? Math.min(sentences.size() - 1, first + random.nextInt(4)) : first;
            int start = sentences.get(first)[0];
            int end = sentences.get(last)[1];
            if (first == last && random.nextInt(3) == 0) {
                start += random.nextInt(end - start);
                while (start > 0 && Character.isLetterOrDigit(characters[start - 1])) {
                    start--;
                }
                end = Math.min(end, start + 12 + random.nextInt(60));
                while (end < characters.length && Character.isLetterOrDigit(characters[end])) {
                    end++;
                }
            }
            while (end > start && Character.isWhitespace(characters[end - 1])) {
                end--;
            }
            while (start < end && Character.isWhitespace(characters[start])) {
                start++;
            }
            if (end > start) {
                passages.add(new int[] {start, end});
            }
        }
        return passages;
    }
}
