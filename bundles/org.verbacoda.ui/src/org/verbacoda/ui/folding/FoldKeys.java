/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.folding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verbacoda.ide.folding.FoldingRange;

/**
 * Names for what can be folded in a text that stay when the text is edited elsewhere: what it is, its first line, and
 * how many before it have the same.
 */
final class FoldKeys {

    private FoldKeys() {
    }

    /** The ranges of a text by their names, in the order of the text. */
    static Map<String, FoldingRange> of(String text, List<FoldingRange> ranges) {
        Map<String, Integer> met = new HashMap<>();
        Map<String, FoldingRange> named = new LinkedHashMap<>();
        for (FoldingRange range : ranges) {
            int lineEnd = text.indexOf('\n', range.start());
            String line = text.substring(range.start(), lineEnd < 0 || lineEnd > range.end() ? range.end() : lineEnd);
            String name = range.kind().name().charAt(0) + Integer.toHexString(line.strip().hashCode());
            int before = met.merge(name, 1, Integer::sum) - 1;
            named.put(name + "." + before, range);
        }
        return named;
    }
}
