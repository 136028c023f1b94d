/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The studies opened last, newest first, kept in the workspace's preferences. Thread-safe. */
public final class RecentStudies {

    private static final String NODE = "org.verbacoda.ui";
    private static final String KEY = "recentStudies";
    private static final String CLOSED = "studyClosed";
    private static final int MOST = 9;

    private RecentStudies() {
    }

    /** Their folders; those that are not there any more are left out. */
    public static List<Path> all() {
        List<Path> folders = new ArrayList<>();
        for (String line : preferences().get(KEY, "").split("\n")) {
            if (!line.isEmpty() && Files.isDirectory(Path.of(line))) {
                folders.add(Path.of(line));
            }
        }
        return folders;
    }

    /** The one to open at the next start: that opened last, unless the user has closed it. */
    public static Optional<Path> last() {
        return preferences().getBoolean(CLOSED, false) ? Optional.empty() : all().stream().findFirst();
    }

    /** Remembers that no study is open. */
    static synchronized void closed() {
        preferences().putBoolean(CLOSED, true);
        flush();
    }

    static synchronized void add(Path folder) {
        List<Path> folders = all();
        folders.remove(folder);
        folders.add(0, folder);
        List<String> lines = folders.stream().limit(MOST).map(Path::toString).toList();
        preferences().put(KEY, String.join("\n", lines));
        preferences().putBoolean(CLOSED, false);
        flush();
    }

    private static void flush() {
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            // The study is open all the same; only the next start will not know it
            ILog.of(RecentStudies.class).error("The list of recent studies can't be written", e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
