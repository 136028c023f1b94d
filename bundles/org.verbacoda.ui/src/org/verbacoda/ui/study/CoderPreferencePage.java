/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;
import org.verbacoda.study.coding.CoderNames;
import org.verbacoda.workspace.OpenStudy;

/** Preferences: who codes. The name tells the coder's folder in each study. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class CoderPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private Text name;
    private Label folder;

    @Override
    public void init(IWorkbench workbench) {
        setDescription("Coding is kept in a folder of each coder's own, so that several people can code one study.");
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText("&Coder:");
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        new Label(area, SWT.NONE);
        folder = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        name.setText(CoderSetting.name());
        name.addModifyListener(event -> check());
        check();
        return area;
    }

    private void check() {
        boolean empty = name.getText().isBlank();
        setErrorMessage(empty ? "Say who codes." : null);
        setValid(!empty);
        folder.setText(empty ? "" : "Keeps codings in the folder coding/" + CoderNames.folder(name.getText()));
    }

    @Override
    protected void performDefaults() {
        name.setText(CoderSetting.usualName());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        String said = name.getText().strip();
        if (!said.equals(CoderSetting.name())) {
            try {
                CoderSetting.say(said, "", "");
            } catch (BackingStoreException e) {
                setErrorMessage("The name can't be kept: " + e.getMessage());
                return false;
            }
            OpenStudy.session().ifPresent(session -> StudyOpener.open(session.snapshot().layout().root()));
        }
        return true;
    }
}
