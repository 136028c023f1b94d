/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Help inside the workbench: pages of Markdown kept in this bundle, and the view that shows them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ui.help;
