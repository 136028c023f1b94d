/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files are transcripts, by their names. */
public final class TranscriptFileNames {

    private static final Set<String> EXTENSIONS = Set.of("md", "txt", "transcript");

    private TranscriptFileNames() {
    }

    /** Whether a file of this name is a transcript: {@code .md}, {@code .txt} or {@code .transcript}, in any case. */
    public static boolean matches(Path file) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') > 0 && EXTENSIONS.contains(extension);
    }
}
