/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

/**
 * An assignment file has no readable header, so that nobody knows which transcript its assignments belong to. (A line
 * that can't be read further down is no exception: it is kept and reported.)
 */
public class AssignmentFileException extends CodingFileException {

    private static final long serialVersionUID = 1L;

    /**
     * @param line the line where the header should be, counted from 1
     * @param message what is wrong, where, and what to do
     */
    public AssignmentFileException(int line, String message) {
        super(line, message);
    }
}
