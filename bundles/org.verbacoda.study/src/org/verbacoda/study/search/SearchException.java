/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

/** A query that can't be carried out. The message is a sentence for whoever wrote it. */
public final class SearchException extends Exception {

    private static final long serialVersionUID = 1L;

    SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
