/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.rename;

import java.nio.file.Path;

import org.verbacoda.text.edit.TextEdits;

/**
 * What a renaming changes in a transcript.
 *
 * @param file where it is on disk
 * @param name what people call the file
 * @param text its normalised text
 * @param edits edits of that; none if it stays as it is
 * @param note what to know of it, such as why it stays as it is; empty for nothing
 */
record FileChange(Path file, String name, String text, TextEdits edits, String note) {

    /** What the list says behind the name. */
    String describe() {
        int places = edits.list().size();
        String count = places == 0 ? "stays as it is" : places == 1 ? "1 place" : String.format("%,d places", places);
        return note.isEmpty() ? count : count + ": " + note;
    }
}
