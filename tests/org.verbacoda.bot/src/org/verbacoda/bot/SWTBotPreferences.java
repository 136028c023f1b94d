/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

/** How patient the bot is. */
public final class SWTBotPreferences {

    /** Milliseconds after which waiting fails; long, since machines that test are busy. */
    public static final long TIMEOUT = 20_000;
    /** Milliseconds between two looks. */
    public static final long POLL_DELAY = 50;

    private SWTBotPreferences() {
    }
}
