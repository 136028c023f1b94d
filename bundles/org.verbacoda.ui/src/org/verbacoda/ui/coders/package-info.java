/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Who has coded the study, whose coding is shown, and who is at work. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ui.coders;
