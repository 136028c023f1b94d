/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Makes the key of a coder: 128 random bits as 32 hexadecimal digits. Two people who both call themselves "jo" have
 * different keys, so that their folders are not taken for one.
 */
public final class CoderKeys {

    private static final int BYTES = 16;

    private final RandomGenerator random;

    /** Keys nobody can guess. */
    public CoderKeys() {
        this(new SecureRandom());
    }

    /** Keys from the given source of randomness; safe for threads if that is. */
    public CoderKeys(RandomGenerator random) {
        this.random = random;
    }

    /** A new key. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
