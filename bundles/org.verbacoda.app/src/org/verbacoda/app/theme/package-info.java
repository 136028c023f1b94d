/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** How the window looks: light, dark or as the system has it, and the size and font of transcripts. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.app.theme;
