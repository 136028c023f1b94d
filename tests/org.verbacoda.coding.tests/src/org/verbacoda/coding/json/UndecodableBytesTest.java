/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UndecodableBytesTest {

    private static final int COUNT = "full".equals(System.getProperty("verbacoda.tests.size")) ? 50_000 : 1_000;

    @Test
    void anyBytesCanBeCarriedThroughText() {
        Random random = new Random(7);
        for (int i = 0; i < COUNT; i++) {
            byte[] bytes = new byte[random.nextInt(20)];
            random.nextBytes(bytes);
            assertArrayEquals(bytes, UndecodableBytes.encode(UndecodableBytes.decode(bytes, 0, bytes.length)));
        }
    }

    @Test
    void aByteThatIsNotUtf8BecomesALoneSurrogate() {
        assertEquals("Zo\uDCEB", UndecodableBytes.decode(new byte[] {'Z', 'o', (byte) 0xEB}, 0, 3));
    }

    @Test
    void aLoneSurrogateThatStandsForNoByteIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> UndecodableBytes.encode("\uD800"));
    }
}
