/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Bringing two changes of one text together. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.text.merge;
