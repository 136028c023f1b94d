/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Whose assignments are shown: coders can be hidden, and those who code blind don't see what others have done before
 * their own work is.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.study.coders;
