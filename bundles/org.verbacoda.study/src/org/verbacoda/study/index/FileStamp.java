/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.nio.file.attribute.BasicFileAttributes;

/**
 * What tells cheaply whether a file is still the one that was indexed.
 *
 * @param size its size in bytes
 * @param modified when it was last modified, in microseconds since 1970
 */
public record FileStamp(long size, long modified) {

    /** The stamp of no file at all. */
    public static final FileStamp ABSENT = new FileStamp(-1, 0);

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.MICROSECONDS));
    }
}
