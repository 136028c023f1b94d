/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.transcript.fixes.SpeakerDeclaration;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/**
 * Renames a speaker: every label in front of turns and the declaration in the header. What people said about the speaker stays. Where
 * the new name would not be recognised as a speaker's (it is no role and recurs too seldom), the speakers are declared as well, so
 * that no turn is lost.
 */
public final class SpeakerRename {

    private SpeakerRename() {
    }

    /** Why a name can't be a speaker's label; empty if it can. */
    public static Optional<String> fault(String name) {
        if (name.isBlank()) {
            return Optional.of("Type a name.");
        }
        if (!name.equals(name.strip()) || !isLabel(name) || !SpeakerDeclaration.canDeclare(name)) {
            return Optional.of("A speaker's name has at most four words and forty characters, begins with a letter or digit, and is made "
                    + "of letters, digits and . ' - _ & / # + ( ).");
        }
        return Optional.empty();
    }

    private static boolean isLabel(String name) {
        return TranscriptStructure.of(name + ":", SpeakerRoles.DEFAULT).labelOn(0).filter(label -> label.name().equals(name))
                .isPresent();
    }

    /** Whether somebody of that name speaks in a transcript already: the two would be one afterwards. */
    public static boolean joins(TranscriptStructure transcript, String newName) {
        return transcript.speakers().contains(newName)
                || transcript.declaredSpeakers().map(declared -> declared.labels().contains(newName)).orElse(false);
    }

    /**
     * The edits for one transcript; none if nobody has that label in it.
     *
     * @param oldName the label as it is written
     * @param newName what to write instead
     * @throws IllegalArgumentException if the new name has a {@link #fault}
     */
    public static TextEdits inFile(TranscriptStructure transcript, String oldName, String newName) {
        fault(newName).ifPresent(fault -> {
            throw new IllegalArgumentException(newName + ": " + fault);
        });
        List<TextEdit> edits = new ArrayList<>();
        for (TextRange range : SpeakerOccurrences.of(transcript, oldName)) {
            edits.add(new TextEdit(range.start(), range.end(), newName));
        }
        if (edits.isEmpty() || oldName.equals(newName)) {
            return TextEdits.NONE;
        }
        TextEdits renamed = TextEdits.of(edits);
        TranscriptStructure after = TranscriptStructure.of(renamed.applyTo(transcript.text()), transcript.roles());
        if (transcript.declaredSpeakers().isEmpty() && !sameTurns(transcript, renamed, after)) {
            List<String> speakers = transcript.speakers().stream()
                    .map(speaker -> speaker.equals(oldName) ? newName : speaker).distinct().toList();
            SpeakerDeclaration.of(transcript, speakers).ifPresent(edits::add);
            return TextEdits.of(edits);
        }
        return renamed;
    }

    private static boolean sameTurns(TranscriptStructure before, TextEdits edits, TranscriptStructure after) {
        List<TurnSpan> turns = after.turns();
        if (turns.size() != before.turns().size()) {
            return false;
        }
        for (int i = 0; i < turns.size(); i++) {
            if (edits.startAfter(before.turns().get(i).label().start()) != turns.get(i).label().start()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The edits for all transcripts of a study in which the speaker has the label, by whatever names the files; the others are left
     * out.
     */
    public static <F> Map<F, TextEdits> inStudy(Map<F, TranscriptStructure> transcripts, String oldName, String newName) {
        Map<F, TextEdits> edits = new LinkedHashMap<>();
        transcripts.forEach((file, transcript) -> {
            TextEdits here = inFile(transcript, oldName, newName);
            if (!here.isEmpty()) {
                edits.put(file, here);
            }
        });
        return edits;
    }
}
