/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.util.List;

/**
 * What {@code study.json} says, and what in it is most likely a mistake.
 *
 * @param settings what it says
 * @param problems in the order of their lines
 */
public record StudyFileReading(StudySettings settings, List<FileProblem> problems) {

    /** Takes a copy of the list. */
    public StudyFileReading {
        problems = List.copyOf(problems);
    }
}
