/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.nio.file.Files;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.prefs.BackingStoreException;
import org.verbacoda.study.coding.CoderNames;
import org.verbacoda.study.coding.CodingStore;
import org.verbacoda.workspace.session.StudySession;

/** Asks who codes: name, initials, and the ID that is the name of the coder's folder. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class CoderDialog extends TitleAreaDialog {

    private final StudySession session;
    private final String firstName;
    private Text name;
    private Text initials;
    private Text id;
    private boolean derives = true;

    private CoderDialog(Shell parent, StudySession session, String firstName) {
        super(parent);
        this.session = session;
        this.firstName = firstName;
        setHelpAvailable(false);
    }

    /** Lets somebody else code. */
    public static void change(Shell parent, StudySession session) {
        new CoderDialog(parent, session, session.coderName()).open();
    }

    /** Whether it is known who codes; asks before somebody's first coding, if nobody has said it yet. */
    public static boolean isKnown(Shell parent, StudySession session) {
        return CoderSetting.isSaid() || Files.isDirectory(session.snapshot().layout().coder(session.coder()))
                || new CoderDialog(parent, session, session.coderName()).open() == OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Who Codes");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Who codes?");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        name = field(area, "&Name:", firstName);
        initials = field(area, "&Initials:", CoderSetting.initials());
        id = field(area, "I&D:", session.coder());
        name.addModifyListener(event -> derive());
        id.addModifyListener(event -> check());
        id.addListener(SWT.KeyDown, event -> derives = false);
        name.selectAll();
        return area;
    }

    private static Text field(Composite area, String label, String text) {
        new Label(area, SWT.NONE).setText(label);
        Text field = new Text(area, SWT.BORDER);
        field.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    /** The initials and the ID follow the name, until somebody types another ID. */
    private void derive() {
        if (derives) {
            initials.setText(CoderNames.initials(name.getText().strip()));
            id.setText(CoderNames.folder(name.getText()));
        }
        check();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void check() {
        String folder = id.getText();
        String fault = name.getText().isBlank() ? "Say who codes."
                : !CodingStore.isCoderName(folder) ? "The ID is a folder's name: letters, digits, spaces, and . _ -"
                : null;
        setErrorMessage(fault);
        setMessage(session.snapshot().coders().contains(folder)
                ? folder + " has coded in this study: you go on as that coder."
                : "Your coding is kept in a folder of your own: coding/" + folder);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(fault == null);
        }
    }

    @Override
    protected void okPressed() {
        String called = name.getText().strip();
        String letters = initials.getText().strip();
        try {
            CoderSetting.say(called, letters, id.getText());
        } catch (BackingStoreException e) {
            ILog.of(CoderDialog.class).warn("Who codes is forgotten at the next start", e);
        }
        session.become(id.getText(), called, letters);
        super.okPressed();
    }
}
