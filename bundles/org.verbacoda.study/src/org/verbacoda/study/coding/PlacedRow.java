/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import org.verbacoda.study.index.StudyTranscript;

/** A row whose transcript, passage and code have been found. */
record PlacedRow(StudyTranscript transcript, TranscriptText.Passage passage, String code, CodingRow row) {
}
