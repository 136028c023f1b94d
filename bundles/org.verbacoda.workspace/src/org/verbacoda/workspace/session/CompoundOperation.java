/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Several operations that are one step for the user: all are made or none, and all are undone together. */
public final class CompoundOperation extends StudyOperation {

    private final List<StudyOperation> parts;
    private final List<StudyOperation> made = new ArrayList<>();

    /** @param parts in this order; each must change something, or those before it are taken back */
    public CompoundOperation(StudySession session, String label, List<StudyOperation> parts) {
        super(session, label);
        this.parts = List.copyOf(parts);
        touches(parts.stream().flatMap(part -> part.files().stream()).distinct().toList());
    }

    @Override
    boolean perform() throws IOException {
        boolean all = false;
        try {
            for (StudyOperation part : parts) {
                if (!part.perform()) {
                    return false;
                }
                made.add(part);
            }
            all = true;
            return true;
        } finally {
            if (!all) {
                revert();
                made.clear();
            }
        }
    }

    @Override
    void revert() throws IOException {
        for (StudyOperation part : made.reversed()) {
            part.revert();
        }
    }

    @Override
    void repeat() throws IOException {
        for (StudyOperation part : made) {
            part.repeat();
        }
    }
}
