/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.importing;

/**
 * What is to become of a file.
 *
 * @param file the file
 * @param action what is done
 * @param target where it is written, relative to the study; empty if it isn't
 * @param id the id it has then; empty if it can't have any
 * @param note what the user should know of it, in a few words; may be empty
 */
public record PlannedFile(RecognisedFile file, Action action, String target, String id, String note) {

    /** What is done with a file. */
    public enum Action {
        /** It becomes a new file. */
        IMPORT,
        /** It takes the place of another. */
        REPLACE,
        /** Nothing, as the user wants it or as the study has it already. */
        SKIP,
        /** Nothing, as it is no transcript. */
        REFUSE
    }

    /** Whether a file of the study is written. */
    public boolean isWritten() {
        return action == Action.IMPORT || action == Action.REPLACE;
    }
}
