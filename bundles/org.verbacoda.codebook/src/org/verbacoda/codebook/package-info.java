/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The codebook language: reading a {@code .codebook} text, a plain view of what it says, and writing and editing such
 * texts. {@link org.verbacoda.codebook.CodebookParser} is the way in; the packages below hold what the Xtext language
 * is made of.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.codebook;
