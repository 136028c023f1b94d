/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.testing;

/**
 * How much the tests of properties try: set by the system property {@value #PROPERTY} to {@code quick} (the default,
 * for every build) or {@code full} (for a night).
 */
public enum TestSize {
    /** A few seconds for all tests together. */
    QUICK,
    /** As many tries as are worth having. */
    FULL;

    /** The system property that chooses. */
    public static final String PROPERTY = "verbacoda.tests.size";

    /**
     * The number to use in a test.
     *
     * @param quick what to use in a quick run
     * @param full  what to use in a full run
     * @return one of the two
     * @throws IllegalStateException if the system property is neither {@code quick} nor {@code full}
     */
    public static int of(int quick, int full) {
        return current() == FULL ? full : quick;
    }

    /**
     * The size chosen for this run.
     *
     * @return {@link #QUICK} unless the system property says otherwise
     * @throws IllegalStateException if the system property is neither {@code quick} nor {@code full}
     */
    public static TestSize current() {
        String value = System.getProperty(PROPERTY, "quick");
        return switch (value) {
            case "quick" -> QUICK;
            case "full" -> FULL;
            default -> throw new IllegalStateException(
                    "System property " + PROPERTY + " is \"" + value + "\"; use quick or full");
        };
    }
}
