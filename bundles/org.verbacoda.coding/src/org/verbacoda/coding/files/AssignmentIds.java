/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * Makes ids of assignments and memos: ULIDs (<a href="https://github.com/ulid/spec">github.com/ulid/spec</a>), 26
 * characters of Crockford's base 32. The first 10 are the time in milliseconds, the other 16 random, so that two coders
 * who never met make no equal ids, and ids sort in the order in which they were made.
 * <p>
 * Ids of one generator always increase: within a millisecond, or after the clock was set back, the next id is the last
 * one's random part plus one. Generators may be shared between threads.
 */
public final class AssignmentIds {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int BITS_PER_CHARACTER = 5;
    private static final long LATEST_TIME = (1L << 48) - 1;
    /** The 80 random bits are kept as two halves, each an even number of characters. */
    private static final int HALF_BITS = 40;
    private static final long HALF_MASK = (1L << HALF_BITS) - 1;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long time = -1;
    private long high;
    private long low;

    /** Ids by the system's clock that nobody can guess. */
    public AssignmentIds() {
        this(InstantSource.system(), new SecureRandom());
    }

    /** Ids by the given clock and source of randomness. */
    public AssignmentIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /**
     * A new id, greater than all before.
     *
     * @throws IllegalStateException if the clock is before 1970 or after the year 10889, which an id can't express
     */
    public synchronized String next() {
        long now = clock.millis();
        if (now < 0 || now > LATEST_TIME) {
            throw new IllegalStateException("the clock is wrong: " + clock.instant());
        }
        if (now > time) {
            begin(now);
        } else {
            increment();
        }
        char[] id = new char[LENGTH];
        encode(time, id, 0, 10);
        encode(high, id, 10, 18);
        encode(low, id, 18, 26);
        return new String(id);
    }

    private void begin(long millisecond) {
        time = millisecond;
        high = random.nextLong() & HALF_MASK;
        low = random.nextLong() & HALF_MASK;
    }

    private void increment() {
        low = (low + 1) & HALF_MASK;
        if (low == 0) {
            high = (high + 1) & HALF_MASK;
            if (high == 0) {
                // All ids of the millisecond behind the first are used up: borrow the next one
                begin(time + 1);
            }
        }
    }

    private static void encode(long value, char[] id, int from, int to) {
        long rest = value;
        for (int i = to - 1; i >= from; i--) {
            id[i] = ALPHABET.charAt((int) (rest & ALPHABET.length() - 1));
            rest >>>= BITS_PER_CHARACTER;
        }
    }
}
