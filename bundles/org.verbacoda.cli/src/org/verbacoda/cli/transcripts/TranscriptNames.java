/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.transcripts;

import java.nio.file.Path;
import java.util.Locale;

/** Which names in a folder are looked at. */
final class TranscriptNames {

    /** The extensions of transcripts, for messages. */
    static final String EXTENSIONS = ".md, .txt, .transcript";

    private TranscriptNames() {
    }

    /** Tells whether a file of this name is a transcript: by its extension, whatever its case. */
    static boolean isTranscript(Path path) {
        String name = nameOf(path).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".txt") || name.endsWith(".transcript");
    }

    /** Tells whether a name is of the kind that programs keep their own things under, such as {@code .versions}. */
    static boolean isHidden(Path path) {
        return nameOf(path).startsWith(".");
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
