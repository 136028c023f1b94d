/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.turns;

import java.util.List;

import org.verbacoda.ide.formatting.TranscriptFormatter;
import org.verbacoda.ide.navigation.TurnNavigation;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.ide.turns.TurnCommands;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.transcript.FormatOptions;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.workspace.OpenStudy;

/** What a command does to the text. */
enum TurnCommand {
    /** What stands behind the caret becomes the other speaker's. */
    SPLIT("Put the caret between two words to split a turn", "The turn is split") {
        @Override
        TextEdits edits(TranscriptStructure transcript, TextRange selection) {
            if (TurnNavigation.indexAt(transcript, selection.start()) < 0) {
                return TextEdits.NONE;
            }
            String speaker = TurnCommands.otherSpeaker(transcript, selection.start());
            return TurnCommands.split(transcript, selection.start(), speaker).map(edit -> TextEdits.of(List.of(edit)))
                    .orElse(TextEdits.NONE);
        }
    },
    /** The turns that are selected, or the caret's and the next, become one. */
    JOIN("There is no turn behind this one to join", "The turns are joined") {
        @Override
        TextEdits edits(TranscriptStructure transcript, TextRange selection) {
            return TurnCommands.join(transcript, selection.start(), selection.end());
        }
    },
    /** Blank lines and spaces are put in order, as the study wants it; no word is changed. */
    FORMAT("All blank lines and spaces are in order", "Blank lines and spaces are in order") {
        @Override
        TextEdits edits(TranscriptStructure transcript, TextRange selection) {
            return TranscriptFormatter.of(transcript, OpenStudy.session()
                    .map(session -> session.snapshot().settings().format()).orElse(FormatOptions.DEFAULT));
        }
    };

    private final String nothing;
    private final String done;

    TurnCommand(String nothing, String done) {
        this.nothing = nothing;
        this.done = done;
    }

    /** What it changes; nothing if it can't be done there. */
    abstract TextEdits edits(TranscriptStructure transcript, TextRange selection);

    /** What to say if it changes nothing. */
    String nothing() {
        return nothing;
    }

    /** What to say when it is done. */
    String done() {
        return done;
    }
}
