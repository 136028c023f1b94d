/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a text version: SHA-256 over the UTF-8 bytes of the normalised text, the same that {@code sha256sum} gives
 * for a UTF-8 file with LF line endings and no byte order mark. Thread-safe: no state.
 */
public final class TextDigest {
    private static final String PREFIX = "sha256:";

    private TextDigest() {
    }

    /**
     * The digest of a text.
     *
     * @param normalised a normalised text, see {@link Normalization}. A lone surrogate, which no UTF-8 file can hold,
     *                   counts as a question mark, exactly as it would be written to a file
     * @return {@code sha256:} and 64 lower-case hexadecimal digits
     */
    public static String of(String normalised) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return PREFIX + HexFormat.of().formatHex(sha256.digest(normalised.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must provide SHA-256, this one does not", e);
        }
    }
}
