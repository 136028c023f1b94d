/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

/** Told when what an open study says has changed. Called on the thread that changed it. */
public interface StudyListener {

    /** The session has a new snapshot, or another session is current. */
    void studyChanged();
}
