/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.eclipse.core.runtime.ILog;
import org.verbacoda.workspace.session.StudySession;

/** Remembers for each study, in this workspace, whose coding is hidden. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class HiddenCoders {

    private static final String NODE = "org.verbacoda.ui/hidden-coders";
    private static final String BETWEEN = "/"; // no folder's name holds it

    private HiddenCoders() {
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    private static String key(Path study) {
        return study.toString().replace('/', '|');
    }

    /** The folder names of those who were hidden last. */
    static Set<String> of(Path study) {
        String said = node().get(key(study), "");
        return said.isEmpty() ? Set.of() : Set.of(said.split(BETWEEN));
    }

    /** Hides a coder, or shows one again. */
    public static void hide(StudySession session, String coder, boolean hidden) {
        Set<String> all = new TreeSet<>(session.shownCoders().withHidden(coder, hidden).hidden());
        node().put(key(session.snapshot().layout().root()), String.join(BETWEEN, all));
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.of(HiddenCoders.class).warn("Who is hidden is forgotten at the next start", e);
        }
        session.hide(all);
    }
}
