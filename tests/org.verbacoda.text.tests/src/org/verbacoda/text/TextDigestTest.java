/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextDigestTest {
    @Test
    void isTheSha256OfTheUtf8Bytes() {
        // FIPS 180-4's example "abc"; the other two from sha256sum
        assertEquals("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", TextDigest.of("abc"));
        assertEquals("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", TextDigest.of(""));
        assertEquals("sha256:f26b68b6994ea006d176890661e1c0401f133bb6cffe91cecfc5bd0570921cb8", TextDigest.of("é😀\n"));
    }

    @Test
    void aLoneSurrogateCountsAsTheQuestionMarkItIsWrittenAs() {
        assertEquals(TextDigest.of("a?b"), TextDigest.of("a\uD83Db"));
    }
}
