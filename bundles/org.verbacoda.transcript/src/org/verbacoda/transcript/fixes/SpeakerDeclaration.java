/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.Collection;
import java.util.Optional;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** How speakers are declared in a header, whether there is one already or not. */
public final class SpeakerDeclaration {

    private SpeakerDeclaration() {
    }

    /** Whether a name can stand in a declaration: its parentheses are closed, and it has nothing that separates names. */
    public static boolean canDeclare(String name) {
        return HeaderEdits.canDeclare(name);
    }

    /**
     * Declares exactly these, in place of whom the header declares now.
     *
     * @param items each as it is to be written: {@code User}, or {@code AI (also Assistant)}
     * @return the edit; empty if one of them can't be declared, or the file uses the key as a speaker's label
     */
    public static Optional<TextEdit> of(TranscriptStructure transcript, Collection<String> items) {
        return items.stream().allMatch(item -> canDeclare(item.replaceFirst(" \\(also [^()]*\\)$", "")))
                ? HeaderEdits.declareAll(transcript, items) : Optional.empty();
    }
}
