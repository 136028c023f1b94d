/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.importing;

import java.util.List;
import java.util.Optional;

/**
 * What a file turned out to be when it was read.
 *
 * @param file which one it is
 * @param encoding the encoding it was read in, as people call it; empty if it was not read
 * @param utf8 whether that is sound UTF-8
 * @param digest the digest of its normalised text; tells whether it is still the same when it is imported
 * @param id the id in its header; empty if it has none
 * @param canTakeId whether an id can be written into its header if it has none
 * @param speakers who speaks in it, in order of first appearance
 * @param turns how many turns there are
 * @param sameAs the transcript of the study that has the same text already; empty if none has
 * @param fault why it can't be imported, as the end of a sentence that begins with it
 */
public record RecognisedFile(FoundFile file, String encoding, boolean utf8, String digest, String id, boolean canTakeId,
        List<String> speakers, int turns, String sameAs, Optional<String> fault) {

    static RecognisedFile faulty(FoundFile file, String fault) {
        return new RecognisedFile(file, "", false, "", "", false, List.of(), 0, "", Optional.of(fault));
    }
}
