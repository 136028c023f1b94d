/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

/**
 * A file says it is of a later format than this version of Verbacoda knows. Such a file is neither read nor ever
 * written again: it could lose what only the later version understands.
 */
public class UnsupportedFormatException extends CodingFileException {

    private static final long serialVersionUID = 1L;

    private final int format;

    /**
     * @param line the line that names the format, counted from 1
     * @param format the file's format
     * @param known the latest format this version reads
     */
    public UnsupportedFormatException(int line, int format, int known) {
        super(line, "line " + line + ": the file is of format " + format + ", and this version of Verbacoda reads only "
                + "format " + known + ". Open it with a newer version; it is left as it is.");
        this.format = format;
    }

    /** The format the file says it has, always greater than the one this version knows. */
    public int format() {
        return format;
    }
}
