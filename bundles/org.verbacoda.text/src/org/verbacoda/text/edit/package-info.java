/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Changes of a text as data: what is replaced by what, where passages of the old text are in the new one, and how
 * people read such a change.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.text.edit;
