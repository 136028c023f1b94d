/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.transcripts;

import java.util.List;

/**
 * The transcripts behind the paths that were typed.
 *
 * @param files each file once, in the order of their paths
 * @param unreadable what could not be looked into, in the order of its paths
 */
public record FoundTranscripts(List<TranscriptFile> files, List<UnreadablePath> unreadable) {

    public FoundTranscripts {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }
}
