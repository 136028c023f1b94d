/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.io.IOException;
import java.util.List;

/** Writes the result of a validation in one of its formats. */
interface ProblemWriter {

    /**
     * Writes what was found.
     *
     * @param files the files, in the order in which they are told about
     * @throws IOException if the output can't be written
     */
    void write(List<CheckedFile> files) throws IOException;
}
