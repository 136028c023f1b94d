/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The pictures of the docs, taken in the product: what {@code releng/screenshots} starts. Each is taken when the window has
 * come to rest, so that two runs give the same.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.screenshots;
