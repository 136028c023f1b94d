/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.edit;

import java.util.ArrayList;
import java.util.List;

/** Makes edits of a normalised text, in which lines end at LF, in the text as its file has it. */
public final class FileEdits {

    private FileEdits() {
    }

    /**
     * Makes the edits. Line ends that they don't replace stay as they are; those that they bring are as the first one of the
     * file.
     *
     * @param document the text of the file without byte order mark, with any line ends
     * @param edits edits of the same text with CRLF and CR as LF, in UTF-16 units of that
     * @return the document's text after the edits
     */
    public static String applyTo(String document, TextEdits edits) {
        String lineEnd = lineEnd(document);
        List<TextEdit> inDocument = new ArrayList<>(edits.list().size());
        int at = 0;
        int normalised = 0;
        for (TextEdit edit : edits.list()) {
            int start = forward(document, at, edit.start() - normalised);
            int end = forward(document, start, edit.end() - edit.start());
            inDocument.add(new TextEdit(start, end, edit.replacement().replace("\n", lineEnd)));
            at = end;
            normalised = edit.end();
        }
        return TextEdits.of(inDocument).applyTo(document);
    }

    /** The place so many characters of the normalised text further on. */
    private static int forward(String document, int from, int characters) {
        int at = from;
        for (int i = 0; i < characters; i++) {
            at += document.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }

    private static String lineEnd(String document) {
        int feed = document.indexOf('\n');
        int carriage = document.indexOf('\r');
        if (carriage < 0 || feed >= 0 && feed < carriage) {
            return "\n";
        }
        return document.startsWith("\r\n", carriage) ? "\r\n" : "\r";
    }
}
