/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.codebook.CodebookSnapshot;
import org.verbacoda.workspace.session.StudySession;

/** The codes used last in a study, the last one first. They are kept in the workspace, for each study its own. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class RecentCodes {

    /** As many as there are keys for. */
    private static final int MOST = 9;
    private static final String NODE = "org.verbacoda.ui/recent-codes";

    private final String study;
    private final CodebookSnapshot codebook;
    private final Preferences preferences;

    private RecentCodes(StudySession session) {
        IEclipsePreferences root = InstanceScope.INSTANCE.getNode(NODE);
        this.study = session.snapshot().layout().root().toString().replace('/', '|');
        this.codebook = session.snapshot().codebook();
        this.preferences = root;
    }

    /** The recent codes of a study as its codebook is now. */
    public static RecentCodes of(StudySession session) {
        return new RecentCodes(session);
    }

    /** Those that can be used now. */
    public List<CodeEntry> codes() {
        return Stream.of(preferences.get(study, "").split(" ")).flatMap(id -> codebook.byId(id).stream())
                .filter(RecentCodes::inUse).distinct().toList();
    }

    /** All codes that can be used, these first, then the others as the codebook has them. */
    List<CodeEntry> allRecentFirst() {
        List<CodeEntry> all = new ArrayList<>(codes());
        codebook.codes().stream().filter(code -> inUse(code) && !all.contains(code)).toList().forEach(all::add);
        return all;
    }

    private static boolean inUse(CodeEntry code) {
        return !code.notCodable() && !code.retired();
    }

    /** Remembers that a code has been used. */
    void used(String codeId) {
        List<String> ids = new ArrayList<>(codes().stream().map(CodeEntry::id).toList());
        ids.remove(codeId);
        ids.add(0, codeId);
        preferences.put(study, String.join(" ", ids.subList(0, Math.min(MOST, ids.size()))));
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            org.eclipse.core.runtime.ILog.get().warn("The recent codes could not be kept", e);
        }
    }
}
