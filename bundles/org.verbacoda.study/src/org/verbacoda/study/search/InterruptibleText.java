/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * A text that can be taken away from a regular expression which goes astray in it: some expressions try more ways to
 * match than there are atoms, and the JDK can't be told to stop.
 */
final class InterruptibleText implements CharSequence {

    private static final int MASK = 0xFFF;

    private final String text;
    private final BooleanSupplier cancelled;
    private int looks;

    InterruptibleText(String text, BooleanSupplier cancelled) {
        this.text = text;
        this.cancelled = cancelled;
    }

    @Override
    public char charAt(int index) {
        if ((++looks & MASK) == 0 && cancelled.getAsBoolean()) {
            throw new CancellationException("The search was cancelled");
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
