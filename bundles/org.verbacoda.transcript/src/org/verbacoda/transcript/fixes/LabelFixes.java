/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.DeclaredSpeakers;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.Label;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** Fixes of labels and of who is declared as a speaker. */
final class LabelFixes {

    private LabelFixes() {
    }

    /** What was meant stands in the problem: another name for this range, or another colon. */
    static List<Fix> nearMiss(TranscriptStructure transcript, TranscriptProblem problem) {
        String meant = problem.data().getFirst();
        String text = transcript.text();
        boolean colon = meant.endsWith(":") || meant.endsWith("\uFF1A");
        int last = problem.end() - 1;
        char written = text.charAt(last);
        if (colon) {
            // A wide colon brings its space with it; a plain one needs one
            boolean apart = meant.endsWith(":") && problem.end() < text.length()
                    && !Character.isWhitespace(text.charAt(problem.end())) && text.charAt(problem.end()) != '*';
            String replacement = apart ? meant + " " : meant;
            boolean semicolon = written == ';' || written == '\uFF1B';
            return List.of(Fix.of(semicolon ? "Change the semicolon to a colon" : "Write the colon as elsewhere",
                    new TextEdit(semicolon ? last : problem.start(), problem.end(), replacement)));
        }
        List<Fix> fixes = new ArrayList<>();
        fixes.add(Fix.of("Change to \"" + meant + "\"", new TextEdit(problem.start(), problem.end(), meant)));
        fixes.addAll(missedTurn(transcript, problem));
        return fixes;
    }

    /** The line opens a turn, or it never should. */
    static List<Fix> missedTurn(TranscriptStructure transcript, TranscriptProblem problem) {
        int line = transcript.lineAt(problem.start());
        Optional<Label> found = transcript.labelOn(line);
        if (found.isEmpty() || transcript.isFenced(line)) {
            return List.of();
        }
        Label label = found.get();
        List<Fix> fixes = new ArrayList<>();
        HeaderEdits.declare(transcript, label.name())
                .ifPresent(edit -> fixes.add(Fix.of("Declare \"" + label.name() + "\" as a speaker", edit)));
        fixes.add(Fix.of("Mark the line as text, not a label", escape(transcript.text(), label)));
        return fixes;
    }

    /** As Markdown escapes it: before the colon, or where there is none before the asterisks. */
    private static TextEdit escape(String text, Label label) {
        int colon = -1;
        for (int at = label.nameEnd(); at < label.end(); at++) {
            char c = text.charAt(at);
            boolean inTime = at > 0 && Character.isDigit(text.charAt(at - 1)) && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1)) && at > label.nameEnd();
            if ((c == ':' || c == '\uFF1A') && !inTime) {
                colon = at;
            }
        }
        return TextEdit.insertion(colon >= 0 ? colon : label.nameStart() - (label.bold() ? 2 : 0), "\\");
    }

    static List<Fix> unused(TranscriptStructure transcript, TranscriptProblem problem) {
        HeaderField field = transcript.field(HeaderEdits.SPEAKERS).orElseThrow();
        String name = problem.data().getFirst();
        List<String> kept = new ArrayList<>();
        for (String item : items(field.value())) {
            boolean gone = DeclaredSpeakers.parse(item).map(one -> one.names().contains(name)).orElse(true);
            if (!gone) {
                kept.add(item);
            }
        }
        TextEdit edit = kept.isEmpty()
                ? TextEdit.deletion(field.start(), transcript.nextLine(field.line() - 1))
                : new TextEdit(field.valueStart(), field.valueEnd(), String.join(", ", kept));
        return List.of(Fix.of("Take \"" + name + "\" out of the speakers", edit));
    }

    /** The items of a declaration as written: what commas and semicolons outside of parentheses separate. */
    private static List<String> items(String value) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ',';
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            if (i == value.length() || depth == 0 && (c == ',' || c == ';')) {
                items.add(value.substring(from, i).strip());
                from = i + 1;
            }
        }
        items.removeIf(String::isEmpty);
        return items;
    }

    /** Who speaks more often gives the name, the other is the further label. */
    static List<Fix> sameSpeaker(TranscriptStructure transcript, TranscriptProblem problem) {
        String before = problem.data().get(0);
        String after = problem.data().get(1);
        long turnsBefore = count(transcript, before);
        boolean later = count(transcript, after) >= turnsBefore;
        String name = later ? after : before;
        String further = later ? before : after;
        List<String> items = new ArrayList<>();
        for (String speaker : transcript.speakers()) {
            if (!HeaderEdits.canDeclare(speaker)) {
                return List.of();
            }
            if (!speaker.equals(further)) {
                items.add(speaker.equals(name) ? name + " (also " + further + ")" : speaker);
            }
        }
        return HeaderEdits.declareAll(transcript, items)
                .map(edit -> List.of(Fix.of("Declare \"" + further + "\" as another label of \"" + name + "\"", edit)))
                .orElse(List.of());
    }

    private static long count(TranscriptStructure transcript, String speaker) {
        return transcript.turns().stream().map(TurnSpan::speaker).filter(speaker::equals).count();
    }
}
