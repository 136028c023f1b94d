/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of help as it is shown: plain text, and what parts of it are. Made from the part of Markdown that the pages use:
 * headings, paragraphs, lists, strong and code spans, links. No display is needed.
 *
 * @param title the first heading
 * @param text the text, a line for each heading, paragraph and list entry
 * @param spans what is not plain in it, in order; none overlaps another
 * @param entries the numbers of the lines that are entries of a list
 */
public record HelpText(String title, String text, List<Span> spans, List<Integer> entries) {

    private static final Pattern INLINE =
            Pattern.compile("\\*\\*(.+?)\\*\\*|`([^`]+)`|\\[([^\\]]+)\\]\\(([^)]+)\\)");
    private static final Pattern ENTRY = Pattern.compile("(- |\\d+\\. )(.*)");

    /** What a part of the text is. */
    public enum Kind {
        TITLE, HEADING, STRONG, CODE, LINK
    }

    /**
     * A part of the text.
     *
     * @param start where it starts, in UTF-16 units
     * @param length its length, in UTF-16 units
     * @param target for a link what it leads to, else empty
     */
    public record Span(int start, int length, Kind kind, String target) {

        public int end() {
            return start + length;
        }
    }

    /** Reads a page. */
    public static HelpText of(String markdown) {
        return new Reader().read(markdown);
    }

    /** The link at a place in the text. */
    public Optional<Span> linkAt(int offset) {
        return spans.stream().filter(span -> span.kind() == Kind.LINK && span.start() <= offset && offset < span.end())
                .findFirst();
    }

    /** What stands before a heading; all of it if there is no such heading. */
    public HelpText before(String heading) {
        int end = spans.stream().filter(span -> span.kind() == Kind.HEADING && text.startsWith(heading, span.start()))
                .mapToInt(Span::start).findFirst().orElse(text.length());
        long lines = text.substring(0, end).lines().count();
        return new HelpText(title, text.substring(0, end), spans.stream().filter(span -> span.start() < end).toList(),
                entries.stream().filter(entry -> entry < lines).toList());
    }

    /** Gathers a page while its lines are read. */
    private static final class Reader {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private final List<Integer> entries = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        private String title = "";
        private int line;
        private boolean inList;

        HelpText read(String markdown) {
            for (String read : markdown.split("\\R", -1)) {
                String stripped = read.strip();
                Matcher entry = ENTRY.matcher(stripped);
                if (stripped.isEmpty()) {
                    endParagraph();
                } else if (stripped.startsWith("#")) {
                    endParagraph();
                    heading(stripped);
                } else if (entry.matches()) {
                    endParagraph();
                    inList = true;
                    paragraph.append(entry.group(1).startsWith("-") ? "\u2022 " : entry.group(1)).append(entry.group(2));
                } else {
                    paragraph.append(paragraph.length() == 0 ? "" : " ").append(stripped);
                }
            }
            endParagraph();
            return new HelpText(title, text.toString(), List.copyOf(spans), List.copyOf(entries));
        }

        private void heading(String read) {
            boolean first = title.isEmpty() && !read.startsWith("##");
            String words = read.replaceFirst("^#+\\s*", "");
            if (first) {
                title = words;
            }
            spans.add(new Span(text.length(), words.length(), first ? Kind.TITLE : Kind.HEADING, ""));
            text.append(words);
            endLine();
        }

        private void endParagraph() {
            if (paragraph.length() == 0) {
                return;
            }
            if (inList) {
                entries.add(line);
                inList = false;
            }
            int done = 0;
            Matcher inline = INLINE.matcher(paragraph);
            while (inline.find()) {
                text.append(paragraph, done, inline.start());
                if (inline.group(1) != null) {
                    span(inline.group(1), Kind.STRONG, "");
                } else if (inline.group(2) != null) {
                    span(inline.group(2), Kind.CODE, "");
                } else {
                    span(inline.group(3), Kind.LINK, inline.group(4));
                }
                done = inline.end();
            }
            text.append(paragraph, done, paragraph.length());
            paragraph.setLength(0);
            endLine();
        }

        private void span(String words, Kind kind, String target) {
            spans.add(new Span(text.length(), words.length(), kind, target));
            text.append(words);
        }

        private void endLine() {
            text.append('\n');
            line++;
        }
    }
}
