/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.command;

/** What the command line tells its caller when it ends. Scripts rely on these numbers: they never change. */
public enum ExitCode {

    /** The command did its work and found no error (warnings and infos may be there). */
    DONE(0),

    /** The command did its work and found errors in the data, or could take over only a part of it. */
    ERRORS_FOUND(1),

    /** The command could not run: a wrong option, a missing file, an unreadable study. One line on stderr says why. */
    COULD_NOT_RUN(2),

    /** Whoever read the output (such as {@code head}) stopped reading; the number a closed pipe ends other tools with. */
    OUTPUT_CLOSED(141);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns the number the process ends with. */
    public int number() {
        return number;
    }
}
