/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import static org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE;
import static org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER;
import static org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants.EDITOR_PRINT_MARGIN;
import static org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants.QUICK_DIFF_ALWAYS_ON;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;

/** How a study's texts are shown whatever is set for text editors: wrapped, and without what programs need. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class CalmPreferences {

    private static final List<String> NEVER = List.of(EDITOR_LINE_NUMBER_RULER, EDITOR_PRINT_MARGIN, QUICK_DIFF_ALWAYS_ON);

    /** The platform underlines by changing the looks of the text, which an editor with looks of its own overwrites. */
    private static final List<String> OURS = List.of(EDITOR_CURRENT_LINE, "errorIndication", "warningIndication",
            "infoIndication");

    private CalmPreferences() {
    }

    /** Those of text editors under our own, for an editor that colours its text and underlines its problems itself. */
    static IPreferenceStore store() {
        return store(Stream.concat(NEVER.stream(), OURS.stream()));
    }

    /** The same for an editor that leaves that to the platform, and marks the line of the caret. */
    public static IPreferenceStore forPlatformLooks() {
        return store(NEVER.stream());
    }

    private static IPreferenceStore store(Stream<String> switchedOff) {
        PreferenceStore calm = new PreferenceStore();
        calm.setValue(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, true);
        switchedOff.forEach(off -> {
            calm.setDefault(off, true); // a store says it knows a value only if it isn't the default
            calm.setValue(off, false);
        });
        for (String style : List.of("errorTextStyle", "warningTextStyle")) {
            calm.setValue(style, "SQUIGGLES"); // the platform's underline needs its own way of colouring text
        }
        return new ChainedPreferenceStore(new IPreferenceStore[] {calm, EditorsUI.getPreferenceStore()});
    }
}
