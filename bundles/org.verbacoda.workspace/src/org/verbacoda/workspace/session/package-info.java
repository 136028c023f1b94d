/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * A study that is open: its current snapshot, and the operations that change a coder's work, each undoable. No SWT.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.workspace.session;
