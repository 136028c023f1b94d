/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.repair;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.verbacoda.ui.changes.ChangesPreview;
import org.verbacoda.ui.changes.FileChange;
import org.verbacoda.ui.dialogs.TitledDialog;

/** Shows what would be repaired, and asks whether to. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class RepairDialog extends TitledDialog {

    private final List<FileChange> changes;

    RepairDialog(Shell parent, List<FileChange> changes) {
        super(parent, "Repair Damaged Letters", "Repair", 1);
        this.changes = changes;
    }

    @Override
    protected void createForm(Composite area) {
        int places = changes.stream().mapToInt(change -> change.edits().list().size()).sum();
        setMessage((places == 1 ? "1 place" : String.format("%,d places", places))
                + (changes.size() == 1 ? " in 1 transcript." : String.format(" in %,d transcripts.", changes.size()))
                + " Only what is certain is repaired; coding stays on its words.");
        ChangesPreview preview = new ChangesPreview(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(90),
                convertHeightInCharsToPixels(18)).applyTo(preview.control());
        preview.show(changes);
    }

    @Override
    protected void opened() {
        // all has been found before
    }
}
