/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** From turn to turn, problem to problem and gap to gap in a transcript, and selections that grow. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ui.navigation;
