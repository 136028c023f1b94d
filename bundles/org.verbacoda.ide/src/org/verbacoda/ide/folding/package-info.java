/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Which parts of a transcript can be folded away. Offsets are UTF-16 units of the document, end-exclusive. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ide.folding;
