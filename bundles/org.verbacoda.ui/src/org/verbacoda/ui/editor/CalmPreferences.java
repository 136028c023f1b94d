/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;

/** How transcripts are shown whatever is set for text editors: wrapped, and without what programs need. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CalmPreferences {

    private CalmPreferences() {
    }

    /** The preferences of text editors under those of transcripts. */
    static IPreferenceStore store() {
        PreferenceStore calm = new PreferenceStore();
        calm.setValue(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, true);
        for (String off : List.of(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE,
                AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER,
                AbstractDecoratedTextEditorPreferenceConstants.EDITOR_PRINT_MARGIN,
                AbstractDecoratedTextEditorPreferenceConstants.QUICK_DIFF_ALWAYS_ON)) {
            calm.setDefault(off, true); // a store says it knows a value only if it isn't the default
            calm.setValue(off, false);
        }
        for (String style : List.of("errorTextStyle", "warningTextStyle")) {
            calm.setValue(style, "SQUIGGLES"); // the platform's underline needs its own way of colouring text
        }
        return new ChainedPreferenceStore(new IPreferenceStore[] {calm, EditorsUI.getPreferenceStore()});
    }
}
