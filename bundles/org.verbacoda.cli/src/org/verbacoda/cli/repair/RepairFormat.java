/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.repair;

/** The formats {@code repair} can write, by their names on the command line. */
enum RepairFormat {
    text, json
}
