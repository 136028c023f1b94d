/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is timed in the real workbench: real key events, and the paint that answers them. Each benchmark has a process of
 * its own, started by the command {@code bench}, which holds the values printed against the budgets.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.benchmarks.ui;
