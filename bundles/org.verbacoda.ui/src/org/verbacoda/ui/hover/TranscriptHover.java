/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.verbacoda.ide.navigation.TurnNavigation;
import org.verbacoda.ide.quickfix.QuickFix;
import org.verbacoda.ide.quickfix.QuickFixes;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.TurnSpan;
import org.verbacoda.ui.quickfix.OfferedFixes;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;
import org.verbacoda.ui.stripes.ShownPassage;

/**
 * Tells, over a place in the text, the problems there with what can be done about them, how much a speaker says, what is
 * known of the transcript's cases, and the codes the place has been given.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class TranscriptHover implements ITextHover {

    private final LiveEditor editor;

    public TranscriptHover(LiveEditor editor) {
        this.editor = editor;
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        List<String> lines = new ArrayList<>();
        editor.text().current().ifPresent(read -> {
            problems(read, region.getOffset(), lines);
            speaker(read, region.getOffset()).ifPresent(lines::add);
            if (read.transcript().fields().stream().anyMatch(field -> field.start() <= region.getOffset()
                    && region.getOffset() < Math.max(field.keyEnd(), field.valueEnd()))) {
                lines.addAll(CaseFacts.of(editor));
            }
        });
        for (ShownPassage passage : editor.passages()) {
            if (passage.start() <= region.getOffset() && region.getOffset() < passage.end()) {
                lines.add(passage.describe());
            }
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private void problems(ReadText read, int offset, List<String> lines) {
        List<TranscriptProblem> here = QuickFixes.problemsAt(read.problems(), offset).stream()
                .filter(problem -> offset < Math.max(problem.end(), problem.start() + 1)).toList();
        if (here.isEmpty()) {
            return;
        }
        here.forEach(problem -> lines.add(problem.message()));
        OfferedFixes offered = OfferedFixes.at(editor, read, offset);
        for (QuickFix fix : offered.fixes()) {
            lines.add((lines.size() == here.size() ? "Ctrl+1: " : "    or: ") + fix.fix().title());
        }
        offered.whyNone().ifPresent(lines::add);
    }

    /** How much is said by the speaker whose label is there. */
    private static Optional<String> speaker(ReadText read, int offset) {
        Optional<TurnSpan> turn = TurnNavigation.at(read.transcript(), offset)
                .filter(at -> at.label().nameStart() <= offset && offset < at.label().nameEnd());
        return turn.flatMap(at -> read.speakers().stream().filter(share -> share.speaker().equals(at.speaker())).findFirst())
                .map(share -> String.format("%s: %,d %s, %,d %s, %d %% of all that is said", share.speaker(), share.turns(),
                        share.turns() == 1 ? "turn" : "turns", share.words(), share.words() == 1 ? "word" : "words",
                        share.percent()));
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, offset < viewer.getDocument().getLength() ? 1 : 0);
    }
}
