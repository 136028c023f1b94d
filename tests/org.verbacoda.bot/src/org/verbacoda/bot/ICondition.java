/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

/** Something to wait for. */
public interface ICondition {

    /** Whether it has come about; called again and again, outside the UI thread. */
    boolean test();

    /** What to say if it does not come about. */
    String getFailureMessage();
}
