/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coders;

/** Says whose assignments are shown, transcript by transcript. Safe for use by any thread. */
@FunctionalInterface
public interface CoderFilter {

    /** Everybody's everywhere. */
    CoderFilter ALL = (transcript, coder) -> true;

    /**
     * Whether a coder's assignments for a transcript are shown.
     *
     * @param transcript the transcript's id
     * @param coder the name of the coder's folder
     */
    boolean shows(String transcript, String coder);
}
