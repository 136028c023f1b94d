/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Passages that could not be placed beyond doubt when their texts changed: what they were, where they may be now,
 * and what
 * has been decided about them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.study.review;
