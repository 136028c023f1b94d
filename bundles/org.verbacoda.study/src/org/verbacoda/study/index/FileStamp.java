/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells cheaply whether a file is still the one that was indexed.
 *
 * @param size its size in bytes
 * @param modified when it was last modified, in microseconds since 1970
 */
public record FileStamp(long size, long modified) {

    /** The stamp of no file at all: what bears it is read again. */
    public static final FileStamp ABSENT = new FileStamp(-1, 0);

    private static final long SECOND = 1_000_000;
    /** Twice the slowest tick of a kernel's clock for files. */
    private static final long TICK = SECOND / 50;

    /** The stamp of the file with these attributes. */
    public static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS));
    }

    static long now() {
        return TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis());
    }

    /**
     * The stamp to remember of a file that was read. A file changed while it was read, or right before, may be changed
     * again within the same tick of the file system's clock and then looks the same: it gets a stamp that no file has,
     * so that it is read once more. (File systems that keep whole seconds, or only even ones, tick as slowly.)
     *
     * @param from before the file's stamp was taken, as {@link #now()} gave it
     * @param to after the file was read
     */
    FileStamp settled(long from, long to) {
        long tick = modified % SECOND == 0 ? 2 * SECOND : TICK;
        return modified >= from - tick && modified <= to + tick ? ABSENT : this;
    }
}
