/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.verbacoda.coding.json.UndecodableBytes;
import org.verbacoda.coding.json.UnreadableException;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.coding.model.UnreadableLine;

/** Lines of a JSON Lines file that can't be read: why, and how they are kept. */
final class UnreadableLines {

    /** What Git leaves where two sides changed the same lines. */
    private static final List<String> CONFLICT_MARKERS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

    /** What {@link Lines} passes over. */
    private static final Pattern BLANK = Pattern.compile("\uFEFF*[ \t\r]*");

    private UnreadableLines() {
    }

    /** The reason to tell, where a cause that people know goes before what the JSON reader says. */
    static String reason(String line, UnreadableException fault) {
        for (String marker : CONFLICT_MARKERS) {
            if (line.startsWith(marker)) {
                return "a conflict marker of Git (" + marker + "): keep the lines that are right and remove this one";
            }
        }
        return fault.reason();
    }

    static UnreadableLine create(int number, String text, UnreadableException fault) {
        UnreadableLine line = CodingFactory.eINSTANCE.createUnreadableLine();
        line.setLine(number);
        line.setText(text);
        line.setReason(reason(text, fault));
        return line;
    }

    /**
     * Writes the lines as they were read, each with a newline.
     *
     * @throws IllegalArgumentException if one has no text or could not be read again as the one line it is
     */
    static void write(List<UnreadableLine> lines, ByteArrayOutputStream out) {
        for (UnreadableLine line : lines) {
            String text = line.getText();
            if (text == null || BLANK.matcher(text).matches() || text.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("an unreadable line must be one line of text: " + text);
            }
            out.writeBytes(UndecodableBytes.encode(text));
            out.write('\n');
        }
    }
}
