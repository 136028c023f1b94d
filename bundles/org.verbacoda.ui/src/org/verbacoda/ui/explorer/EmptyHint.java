/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.verbacoda.ui.study.RecentStudies;
import org.verbacoda.ui.study.StudyOpener;

/** What the view shows while there is nothing to list: how to open a study, or to bring transcripts into it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class EmptyHint {

    private static final int MOST_RECENT = 5;
    private static final int TEXT_WIDTH = 200;

    private EmptyHint() {
    }

    static Composite create(Composite parent, IHandlerService handlers) {
        Composite hint = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(5, 8).applyTo(hint);
        text(hint, "No study is open. A study is a folder of interview transcripts.");
        link(hint, "Open Study...", () -> execute(handlers, "org.verbacoda.ui.study.open"));
        link(hint, "New Study...", () -> execute(handlers, "org.verbacoda.ui.study.new"));
        List<Path> recent = RecentStudies.all();
        if (!recent.isEmpty()) {
            text(hint, "Opened lately:");
            recent.stream().limit(MOST_RECENT).forEach(
                    folder -> link(hint, folder.getFileName().toString(), () -> StudyOpener.open(folder)));
        }
        return hint;
    }

    /** What it shows while the open study is empty: how transcripts come into it. */
    static Composite createForNoTranscripts(Composite parent, IHandlerService handlers) {
        Composite hint = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(5, 8).applyTo(hint);
        text(hint, "This study has no transcripts yet.");
        link(hint, "Import Transcripts...", () -> execute(handlers, "org.verbacoda.ui.importing.transcripts"));
        link(hint, "New Transcript...", () -> execute(handlers, "org.verbacoda.ui.creating.transcript"));
        return hint;
    }

    private static void text(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private static void link(Composite parent, String text, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
    }

    private static void execute(IHandlerService handlers, String command) {
        try {
            handlers.executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(EmptyHint.class).error(command + " failed", e);
        }
    }
}
