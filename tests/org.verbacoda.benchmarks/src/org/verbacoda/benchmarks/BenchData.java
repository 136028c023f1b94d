/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The studies to measure with. They are generated when first needed and kept.
 *
 * @param folder where they are kept
 * @param allKeys whether to press as many keys as the budget says, which takes minutes
 */
record BenchData(Path folder, boolean allKeys) {

    /** Changes with what is generated, so that an older study isn't taken for a new one. */
    private static final String VERSION = "1";

    /** The folder of a generated study. */
    Path study(StudySize size) throws IOException {
        Path study = place(size);
        if (!isGenerated(size)) {
            new StudyGenerator(study, size).generate();
            Files.createFile(complete(size));
        }
        return study;
    }

    /** Whether a study is there from an earlier run. */
    boolean isGenerated(StudySize size) {
        return Files.exists(complete(size));
    }

    private Path place(StudySize size) {
        return folder.resolve(size.name().toLowerCase(Locale.ROOT) + "-" + VERSION);
    }

    private Path complete(StudySize size) {
        return place(size).resolve(".complete");
    }

    /** Where index caches go, apart from the user's own. */
    Path caches() {
        return folder.resolve("index");
    }
}
