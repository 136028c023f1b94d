/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.verbacoda.bot.Keyboard;

/**
 * Posts key events as somebody presses them, whether or not those before have been answered, and takes the time from
 * each to the frame on the screen that answers it.
 */
final class KeyTimer {

    private static final long LIMIT_SECONDS = 60;

    private final StyledText text;
    private final Display display;
    /** When the keys not answered yet were posted, oldest first. */
    private final Deque<Long> posted = new ArrayDeque<>();
    private final Deque<Long> answered = new ArrayDeque<>();
    private final List<Double> milliseconds = new ArrayList<>();

    /** A timer for keys that go to this text, which has the focus. */
    KeyTimer(StyledText text) {
        this.text = text;
        this.display = text.getDisplay();
    }

    /** To be called by whatever shows that a key has been handled, before the text is painted again. */
    void handled() {
        synchronized (posted) {
            if (!posted.isEmpty()) {
                answered.add(posted.removeFirst());
            }
        }
    }

    /**
     * Posts keys; the gaps between them differ as a writer's do, so that the text is read again in the longer ones.
     *
     * @param keys as {@link Keyboard} names them
     * @param perSecond how many in a second on average
     * @return from each key to the frame that answers it
     */
    List<Double> press(List<String> keys, double perSecond) throws InterruptedException, TimeoutException {
        Painted[] painted = new Painted[1];
        display.syncExec(() -> painted[0] = new Painted(text, () -> !answered.isEmpty(), this::onScreen));
        Random random = new Random(1);
        long next = System.nanoTime();
        for (String key : keys) {
            LockSupport.parkNanos(next - System.nanoTime());
            post(key);
            next += (long) (1e9 / perSecond * (0.3 + 1.4 * random.nextDouble()));
        }
        long end = System.nanoTime() + LIMIT_SECONDS * 1_000_000_000;
        boolean[] done = {false};
        while (!done[0]) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("Of " + keys.size() + " keys " + milliseconds.size() + " were answered");
            }
            Thread.sleep(50);
            display.syncExec(() -> done[0] = milliseconds.size() >= keys.size());
        }
        display.syncExec(painted[0]::stop);
        return milliseconds;
    }

    private void onScreen() {
        long now = System.nanoTime();
        while (!answered.isEmpty()) {
            milliseconds.add((now - answered.removeFirst()) / 1e6);
        }
    }

    private void post(String key) {
        synchronized (posted) {
            posted.add(System.nanoTime());
        }
        Keyboard.post(key);
    }
}
