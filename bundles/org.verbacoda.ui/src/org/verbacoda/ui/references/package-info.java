/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Finding all places of a speaker or a code in the study; the Search view lists them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ui.references;
