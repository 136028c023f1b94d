/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

/** A row that can't be placed; the message says why. */
final class RowException extends Exception {

    private static final long serialVersionUID = 1L;

    RowException(String message) {
        super(message);
    }
}
