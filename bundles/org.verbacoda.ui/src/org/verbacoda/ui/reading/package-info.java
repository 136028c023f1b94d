/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** What has been read of the text in a transcript editor, and how that text is changed by commands. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ui.reading;
