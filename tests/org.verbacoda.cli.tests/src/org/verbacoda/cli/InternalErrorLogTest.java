/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class InternalErrorLogTest {

    @Test
    void logsAreWhereTheOperatingSystemHasThem() {
        String home = Path.of("home").toAbsolutePath().toString();
        Path state = Path.of("state").toAbsolutePath();

        assertEquals(Path.of(home, ".local", "state", "verbacoda"),
                InternalErrorLog.stateFolder("Linux", home, Map.of()));
        assertEquals(state.resolve("verbacoda"),
                InternalErrorLog.stateFolder("Linux", home, Map.of("XDG_STATE_HOME", state.toString())));
        assertEquals(Path.of(home, ".local", "state", "verbacoda"),
                InternalErrorLog.stateFolder("Linux", home, Map.of("XDG_STATE_HOME", "relative")));
        assertEquals(Path.of(home, "Library", "Logs", "Verbacoda"),
                InternalErrorLog.stateFolder("Mac OS X", home, Map.of()));
        assertEquals(state.resolve("Verbacoda").resolve("logs"),
                InternalErrorLog.stateFolder("Windows 11", home, Map.of("LOCALAPPDATA", state.toString())));
    }
}
