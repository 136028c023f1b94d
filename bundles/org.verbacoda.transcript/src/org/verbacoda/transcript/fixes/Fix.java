/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.List;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;

/**
 * One way to remove a problem.
 *
 * @param title what it does, as a command in a menu: "Change to "User""
 * @param edits what it changes, in UTF-16 units of the text that was checked
 * @param changesId whether the transcript has another id afterwards. Its coding is bound to the id: apply such a fix
 *        only to a transcript without coding, or let whoever owns the coding bind it anew
 */
public record Fix(String title, TextEdits edits, boolean changesId) {

    static Fix of(String title, TextEdit... edits) {
        return new Fix(title, TextEdits.of(List.of(edits)), false);
    }

    static Fix of(String title, List<TextEdit> edits) {
        return new Fix(title, TextEdits.of(edits), false);
    }
}
