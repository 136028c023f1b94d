/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app.calm;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Leaves in the preferences the pages that mean something to a researcher, one below the other and not in a tree. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class PreferencePages {

    private static final String OURS = "org.verbacoda.";
    private static final List<String> OF_PLATFORM = List.of("org.eclipse.ui.preferencePages.Keys");

    private PreferencePages() {
    }

    /** Takes the other pages out. Call when the workbench is up. */
    public static void tidy(PreferenceManager pages) {
        List<IPreferenceNode> kept = pages.getElements(PreferenceManager.PRE_ORDER).stream()
                .filter(page -> page.getId().startsWith(OURS) || OF_PLATFORM.contains(page.getId())).toList();
        pages.removeAll();
        kept.forEach(pages::addToRoot);
    }
}
