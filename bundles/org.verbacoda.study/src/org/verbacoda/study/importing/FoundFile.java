/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.importing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that might be imported.
 *
 * @param path where it is
 * @param relative its path below the folder that was chosen, or its name if it was chosen itself; '/' between the parts
 * @param fault why it can't be looked at, if it can't
 */
public record FoundFile(Path path, String relative, Optional<String> fault) {

    /** Its name, without folders. */
    public String name() {
        return relative.substring(relative.lastIndexOf('/') + 1);
    }
}
