/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * A study as an Eclipse project: the project that links to its folder, and the markers of its problems. No SWT.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.workspace;
