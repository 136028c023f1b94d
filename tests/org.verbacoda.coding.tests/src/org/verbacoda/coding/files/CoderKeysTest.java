/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CoderKeysTest {

    @Test
    void aKeyIs128RandomBitsInHexadecimalDigits() {
        CoderKeys keys = new CoderKeys();
        String key = keys.next();
        assertTrue(key.matches("[0-9a-f]{32}"), key);
        assertNotEquals(key, keys.next());
    }

    @Test
    void theSourceOfRandomnessDecides() {
        assertEquals(new CoderKeys(new Random(1)).next(), new CoderKeys(new Random(1)).next());
    }
}
