/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Which codes a group can name: all of its codebook, by id or alias.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.codebook.scoping;
