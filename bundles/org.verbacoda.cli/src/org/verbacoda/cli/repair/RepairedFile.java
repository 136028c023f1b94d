/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.repair;

import java.nio.file.Path;

import org.verbacoda.study.repair.RepairResult;
import org.verbacoda.study.repair.TranscriptRepair;

/**
 * A file that needs repair.
 *
 * @param path how it was reached
 * @param repair what is changed
 * @param result what became of its coding; says nothing before it is written
 */
record RepairedFile(Path path, TranscriptRepair repair, RepairResult result) {

    RepairedFile written(RepairResult outcome) {
        return new RepairedFile(path, repair, outcome);
    }
}
