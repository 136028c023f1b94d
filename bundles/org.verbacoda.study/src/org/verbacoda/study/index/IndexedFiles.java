/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.List;

/** What the index knows of every transcript and every assignment file, in the order of their paths: what is cached. */
record IndexedFiles(List<TranscriptEntry> transcripts, List<CodingEntry> codings) {

    static final IndexedFiles NONE = new IndexedFiles(List.of(), List.of());
}
