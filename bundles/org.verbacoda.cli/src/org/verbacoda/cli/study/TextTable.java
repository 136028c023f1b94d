/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table for the terminal: the first column flush left, the others flush right, widths in code points. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));

    TextTable cell(String text) {
        rows.get(rows.size() - 1).add(text);
        return this;
    }

    /** Ends a row. */
    void end() {
        rows.add(new ArrayList<>());
    }

    void print(PrintWriter out) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), width(row.get(i))));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String padding = " ".repeat(widths.get(i) - width(row.get(i)));
                line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
            }
            if (!line.isEmpty()) {
                out.println(line);
            }
        }
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
