/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import org.verbacoda.cli.CommandContribution;

/** Brings {@code bench} into the command line. */
public final class BenchContribution implements CommandContribution {

    @Override
    public Object command() {
        return new BenchCommand();
    }
}
