/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app.theme;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.FontFieldEditor;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The page of the preferences for how the window and the transcripts look. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    /** The workbench keeps the fonts that differ from what they come as here, under their names. */
    private static final String WORKBENCH = "org.eclipse.ui.workbench";
    private static final String TRANSCRIPT_FONT = "org.verbacoda.ui.transcriptFont";

    private final Button[] themes = new Button[ThemeChoice.values().length];
    private FontFieldEditor font;

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, WORKBENCH));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        page.setLayout(layout);
        Group theme = new Group(page, SWT.NONE);
        theme.setText("Theme");
        theme.setLayout(new GridLayout());
        theme.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (ThemeChoice choice : ThemeChoice.values()) {
            Button button = new Button(theme, SWT.RADIO);
            button.setText(choice.label());
            button.setSelection(choice == ThemeChoice.current());
            themes[choice.ordinal()] = button;
        }
        Group transcripts = new Group(page, SWT.NONE);
        transcripts.setText("Transcripts");
        transcripts.setLayout(new GridLayout());
        transcripts.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite fields = new Composite(transcripts, SWT.NONE);
        fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        font = new FontFieldEditor(TRANSCRIPT_FONT, "Font of the text:", fields);
        font.setChangeButtonText("Choose...");
        font.setPreferenceStore(getPreferenceStore());
        font.load();
        return page;
    }

    @Override
    protected void performDefaults() {
        for (ThemeChoice choice : ThemeChoice.values()) {
            themes[choice.ordinal()].setSelection(choice == ThemeChoice.SYSTEM);
        }
        font.loadDefault();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        font.store();
        for (ThemeChoice choice : ThemeChoice.values()) {
            if (themes[choice.ordinal()].getSelection() && choice != ThemeChoice.current()) {
                choice.choose();
            }
        }
        return true;
    }
}
