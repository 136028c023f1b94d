/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Where the places of a document are in the text widget that shows it, of which parts may be folded away. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ui.positions;
