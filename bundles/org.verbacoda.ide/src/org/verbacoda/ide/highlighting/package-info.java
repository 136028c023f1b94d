/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** What each stretch of a transcript or a codebook is, for editors to show; colours and fonts are theirs. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ide.highlighting;
