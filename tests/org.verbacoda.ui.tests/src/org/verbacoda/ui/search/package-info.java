/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the Search dialog's page and of what it finds. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ui.search;
