/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The command {@code bench}: times what exists against the budgets of the design, on studies it generates itself. Every
 * in-process measurement runs in a Java process of its own, so that its first value is a cold one.
 */
package org.verbacoda.benchmarks;
