/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.changes;

import java.nio.file.Path;
import java.util.List;

import org.verbacoda.study.anchors.EditedText;
import org.verbacoda.study.anchors.Wording;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.workspace.session.TranscriptsOperation.Change;

/**
 * What is to change in a transcript.
 *
 * @param file where it is on disk
 * @param name what people call the file
 * @param text its normalised text
 * @param edits edits of that, which say the same words in another way; none if it stays as it is
 * @param note what to know of it, such as why it stays as it is; empty for nothing
 */
public record FileChange(Path file, String name, String text, TextEdits edits, String note) {

    /** What the list says behind the name. */
    String describe() {
        int places = edits.list().size();
        String count = places == 0 ? "stays as it is" : places == 1 ? "1 place" : String.format("%,d places", places);
        return note.isEmpty() ? count : count + ": " + note;
    }

    /** The changes to be made, of those that change anything. */
    public static List<Change> toMake(List<FileChange> changes) {
        return changes.stream().filter(change -> !change.edits().isEmpty())
                .map(change -> new Change(change.file(), new EditedText(change.text(), change.edits(), Wording.STAYS)))
                .toList();
    }
}
