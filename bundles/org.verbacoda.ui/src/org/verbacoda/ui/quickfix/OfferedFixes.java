/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.quickfix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbacoda.ide.quickfix.QuickFix;
import org.verbacoda.ide.quickfix.QuickFixes;
import org.verbacoda.transcript.fixes.Fix;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;

/**
 * What can be done about the problems at a place.
 *
 * @param fixes the fixes, the likeliest first
 * @param whyNone why there are none, for the user; empty if there are
 * @param briefly the same in the few words for which the status line has room
 */
public record OfferedFixes(List<QuickFix> fixes, Optional<String> whyNone, String briefly) {

    /** The fixes at an offset of an editor's text, or on its line if there is no problem right there. */
    public static OfferedFixes at(LiveEditor editor, ReadText read, int offset) {
        if (QuickFixes.problemsNear(read.transcript(), read.problems(), offset).isEmpty()) {
            return none("There is no problem on this line");
        }
        List<QuickFix> known = QuickFixes.at(read.transcript(), read.problems(), offset, StudyFixContext.of(editor));
        if (known.isEmpty()) {
            return none("No quick fix: only you can know what is right");
        }
        Optional<String> locked = editor.whyLocked();
        if (locked.isPresent()) {
            return new OfferedFixes(List.of(), Optional.of("There is a quick fix, but: " + locked.get()),
                    "The text is locked, so there is no quick fix");
        }
        boolean coded = editor.transcript().filter(transcript -> transcript.coding().count() > 0).isPresent();
        List<Fix> offered = new ArrayList<>();
        List<QuickFix> fixes = new ArrayList<>();
        for (QuickFix fix : known) {
            // Several problems of one place may have the same fix
            if (!(coded && fix.fix().changesId()) && !offered.contains(fix.fix())) {
                offered.add(fix.fix());
                fixes.add(fix);
            }
        }
        return fixes.isEmpty() ? none("Its coding is bound to the ID, so the ID stays")
                : new OfferedFixes(List.copyOf(fixes), Optional.empty(), "");
    }

    private static OfferedFixes none(String why) {
        return new OfferedFixes(List.of(), Optional.of(why), why);
    }
}
