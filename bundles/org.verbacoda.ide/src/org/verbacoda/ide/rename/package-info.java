/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Where a speaker's name stands, and how it is changed in a file and over a study. By UTF-16 offsets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ide.rename;
