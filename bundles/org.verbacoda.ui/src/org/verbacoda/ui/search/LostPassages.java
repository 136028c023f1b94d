/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.verbacoda.study.anchors.EditedText;
import org.verbacoda.study.search.FoundPassage;
import org.verbacoda.study.search.PlannedReplacement;
import org.verbacoda.text.TextPositions;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.workspace.session.CodedPassage;
import org.verbacoda.workspace.session.StudySession;

/** Coded passages of which replacements would leave no word: they are orphaned, and wait to be reviewed. */
final class LostPassages {

    private final List<Set<FoundPassage>> lost = new ArrayList<>();

    /**
     * Adds those of a transcript, as far as its coding is shown to the coder at work.
     *
     * @throws IOException if the transcript or its coding can't be read
     */
    void add(StudySession session, PlannedReplacement plan) throws IOException {
        if (plan.replacements().isEmpty() || plan.matches().transcript().coding().count() == 0) {
            return;
        }
        EditedText edited = plan.edited(session.snapshot().layout());
        TextPositions positions = TextPositions.ofNormalised(edited.before());
        List<TextEdit> edits = edited.edits().list();
        for (CodedPassage coded : session.shownPassages(plan.matches().transcript())) {
            if (EditedText.isReplaced(edited.before(), edits, positions.toUtf16(coded.start()),
                    positions.toUtf16(coded.end()))) {
                Set<FoundPassage> by = new HashSet<>(plan.matches().passages());
                by.removeIf(found -> found.end() <= coded.start() || found.start() >= coded.end());
                lost.add(by);
            }
        }
    }

    /** How many lose their words if these of the passages that were found are replaced. */
    int count(Set<FoundPassage> replaced) {
        return (int) lost.stream().filter(replaced::containsAll).count();
    }

    /** The same in a sentence; empty for none. */
    String describe(Set<FoundPassage> replaced) {
        int count = count(replaced);
        return count == 0 ? "" : count == 1 ? " 1 coded passage loses its words: it stays to be reviewed."
                : String.format(" %,d coded passages lose their words: they stay to be reviewed.", count);
    }
}
