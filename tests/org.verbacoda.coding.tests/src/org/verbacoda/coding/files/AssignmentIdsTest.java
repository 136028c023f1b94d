/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentIdsTest {

    private long now = 1_469_918_176_385L;

    @Test
    void theTimeIsEncodedAsTheSpecificationHasIt() {
        // The example of github.com/ulid/javascript: ulid(1469918176385) begins with 01ARYZ6S41
        assertEquals("01ARYZ6S410000000000000000", ids(() -> 0L).next());
    }

    @Test
    void theLatestTimeIsTheLargestId() {
        now = (1L << 48) - 1;
        assertEquals("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", ids(() -> -1L).next());
    }

    @Test
    void withinAMillisecondTheRandomPartCountsUp() {
        AssignmentIds ids = ids(() -> 0x1FL);
        assertEquals("01ARYZ6S410000000Z0000000Z", ids.next());
        assertEquals("01ARYZ6S410000000Z00000010", ids.next());
    }

    @Test
    void countingUpCarriesIntoTheUpperHalf() {
        long[] parts = {5, -1};
        int[] calls = {0};
        AssignmentIds ids = ids(() -> parts[calls[0]++ % 2]);
        assertEquals("01ARYZ6S4100000005ZZZZZZZZ", ids.next());
        assertEquals("01ARYZ6S410000000600000000", ids.next());
    }

    @Test
    void aMillisecondThatIsUsedUpBorrowsTheNext() {
        AssignmentIds ids = ids(() -> -1L);
        assertEquals("01ARYZ6S41ZZZZZZZZZZZZZZZZ", ids.next());
        assertEquals("01ARYZ6S42ZZZZZZZZZZZZZZZZ", ids.next());
    }

    @Test
    void idsIncreaseWhateverTheClockDoes() {
        Random random = new Random(11);
        AssignmentIds ids = ids(random);
        String last = "";
        for (int i = 0; i < RandomFiles.count(10_000, 1_000_000); i++) {
            now += random.nextInt(-5, 7);
            String id = ids.next();
            assertTrue(id.matches("[0-7][0-9A-HJKMNP-TV-Z]{25}"), id);
            assertTrue(id.compareTo(last) > 0, last + " then " + id);
            last = id;
        }
    }

    @Test
    void threadsNeverGetTheSameId() {
        AssignmentIds ids = new AssignmentIds();
        Set<String> all = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 10_000).parallel().forEach(i -> all.add(ids.next()));
        assertEquals(10_000, all.size());
    }

    @Test
    void aClockBefore1970IsRefused() {
        now = -1;
        AssignmentIds ids = ids(() -> 0L);
        assertEquals("the clock is wrong: 1969-12-31T23:59:59.999Z",
                assertThrows(IllegalStateException.class, ids::next).getMessage());
    }

    private AssignmentIds ids(RandomGenerator random) {
        InstantSource clock = () -> Instant.ofEpochMilli(now);
        return new AssignmentIds(clock, random);
    }
}
