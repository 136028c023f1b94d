/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.verbacoda.ui.actions.RunningAction;

/** The entries of File &gt; Recent Studies, made anew each time it opens. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class RecentStudiesMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        for (Path folder : RecentStudies.all()) {
            items.add(new ActionContributionItem(new RunningAction("&" + (items.size() + 1) + " " + label(folder),
                    () -> StudyOpener.open(folder))));
        }
        if (items.isEmpty()) {
            IAction none = new RunningAction("None yet", () -> { });
            none.setEnabled(false);
            items.add(new ActionContributionItem(none));
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static String label(Path folder) {
        return RunningAction.plain(folder.getFileName() + "  (" + folder.getParent() + ")");
    }
}
