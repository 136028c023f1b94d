/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Searching the text of a study's transcripts, and replacing what was found. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.study.search;
