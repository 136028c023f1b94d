/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.workspace.session.StudyListener;
import org.verbacoda.workspace.session.StudySession;

/**
 * The study that is open in this workbench, of which there is one at a time. Safe for use by any thread; listeners are told
 * on the thread that opens, closes or changes the study.
 */
public final class OpenStudy {

    private static final List<StudyListener> LISTENERS = new CopyOnWriteArrayList<>();
    private static final StudyListener CHANGES = OpenStudy::tell;
    private static volatile @Nullable StudySession session;

    private OpenStudy() {
    }

    /** The session of the open study, if one is open. */
    public static Optional<StudySession> session() {
        @Nullable StudySession open = session;
        return open == null ? Optional.empty() : Optional.of(open);
    }

    /** Makes a session's study the open one, in place of what was open; null closes. */
    public static void set(@Nullable StudySession opened) {
        @Nullable StudySession before = session;
        if (before != null) {
            before.removeListener(CHANGES);
        }
        session = opened;
        if (opened != null) {
            opened.addListener(CHANGES);
        }
        tell();
    }

    /** Adds a listener that is told whenever another study is open or the open one has changed. */
    public static void addListener(StudyListener listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(StudyListener listener) {
        LISTENERS.remove(listener);
    }

    private static void tell() {
        LISTENERS.forEach(StudyListener::studyChanged);
    }
}
