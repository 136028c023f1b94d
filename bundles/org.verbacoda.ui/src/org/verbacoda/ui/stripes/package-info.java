/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** What shows coding in the text: colours behind passages and stripes beside them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ui.stripes;
