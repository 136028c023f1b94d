/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** The transcript editor: a text set for reading, coloured by its structure, with its problems as one types. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ui.editor;
