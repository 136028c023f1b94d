/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The page "Transcripts" of the Search dialog, and what queries over the study find, in the Search view: listed by
 * interview, and of texts replaced, after a look at each place.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ui.search;
