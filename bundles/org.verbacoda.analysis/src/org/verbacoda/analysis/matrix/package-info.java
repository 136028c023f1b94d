/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Matrices: assignments counted by two axes, such as codes by transcripts. Pure functions over a study snapshot.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.analysis.matrix;
