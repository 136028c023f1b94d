/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.edit;

import java.util.Arrays;
import java.util.List;

/**
 * Shows edits as people know changes: the unified format of {@code diff -u}, with three lines of context, that {@code
 * patch} and {@code git apply} take. It is made from the edits themselves, so it costs one pass over the text, and a
 * line is shown as changed if an edit touches it. Lines end at LF.
 */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final String text;
    private final TextEdits edits;
    private final StringBuilder out = new StringBuilder();
    /** Where the lines of the old text start; the last entry is its length if the text ends with a line end. */
    private final int[] starts;
    private int grown;

    private UnifiedDiff(String text, TextEdits edits) {
        this.text = text;
        this.edits = edits;
        this.starts = lineStarts(text);
    }

    /**
     * The change as a diff.
     *
     * @param name the file's name, for the two lines at the head
     * @param text the text before the edits
     * @param edits what is changed
     * @return the diff, each line with its line end; empty if no edit is given
     */
    public static String of(String name, String text, TextEdits edits) {
        if (edits.isEmpty()) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(text, edits);
        diff.out.append("--- ").append(name).append("\n+++ ").append(name).append('\n');
        diff.hunks();
        return diff.out.toString();
    }

    private void hunks() {
        List<TextEdit> list = edits.list();
        int from = 0;
        while (from < list.size()) {
            int to = from + 1;
            while (to < list.size()
                    && lineAt(list.get(to).start()) - lastLine(list.get(to - 1)) <= 2 * CONTEXT + 1) {
                to++;
            }
            hunk(list.subList(from, to));
            from = to;
        }
    }

    private void hunk(List<TextEdit> list) {
        int first = Math.max(0, lineAt(list.get(0).start()) - CONTEXT);
        int last = Math.min(starts.length - 1, lastLine(list.get(list.size() - 1)) + CONTEXT);
        StringBuilder body = new StringBuilder();
        int added = 0;
        int removed = 0;
        int kept = 0;
        int line = first;
        int next = 0;
        while (line <= last) {
            if (next == list.size() || lineAt(list.get(next).start()) > line) {
                kept += lines(' ', text.substring(starts[line], end(line)), body);
                line++;
                continue;
            }
            int blockFirst = line;
            int blockLast = lastLine(list.get(next));
            StringBuilder changed = new StringBuilder();
            int from = starts[blockFirst];
            while (next < list.size() && lineAt(list.get(next).start()) <= blockLast) {
                TextEdit edit = list.get(next++);
                blockLast = Math.max(blockLast, lastLine(edit));
                changed.append(text, from, edit.start()).append(edit.replacement());
                from = edit.end();
            }
            changed.append(text, from, end(blockLast));
            removed += lines('-', text.substring(starts[blockFirst], end(blockLast)), body);
            added += lines('+', changed.toString(), body);
            line = blockLast + 1;
        }
        int oldCount = kept + removed;
        int newCount = kept + added;
        out.append("@@ -").append(range(first, oldCount)).append(" +").append(range(first + grown, newCount))
                .append(" @@\n").append(body);
        grown += added - removed;
    }

    private static String range(int firstLine, int count) {
        return count == 1 ? String.valueOf(firstLine + 1) : (count == 0 ? firstLine : firstLine + 1) + "," + count;
    }

    /** Adds lines with a mark before each, and says where the last one has no end; gives their number. */
    private static int lines(char mark, String lines, StringBuilder into) {
        int count = 0;
        int from = 0;
        while (from < lines.length()) {
            int end = lines.indexOf('\n', from);
            into.append(mark).append(lines, from, end < 0 ? lines.length() : end).append('\n');
            if (end < 0) {
                into.append("\\ No newline at end of file\n");
            }
            count++;
            from = end < 0 ? lines.length() : end + 1;
        }
        return count;
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The last line an edit changes; where whole lines are replaced, not the one behind them. */
    private int lastLine(TextEdit edit) {
        int line = lineAt(edit.end());
        boolean wholeLines = edit.end() > edit.start() && starts[line] == edit.end()
                && (edit.replacement().isEmpty() ? starts[lineAt(edit.start())] == edit.start()
                        : edit.replacement().endsWith("\n"));
        return wholeLines ? line - 1 : line;
    }

    private int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] : text.length();
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
