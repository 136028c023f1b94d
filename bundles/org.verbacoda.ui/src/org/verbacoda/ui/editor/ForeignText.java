/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.verbacoda.text.DecodedText;
import org.verbacoda.text.merge.TextMerge;

/**
 * What another program has written into a file whose text has been changed in an editor.
 *
 * @param disk what is in the file now
 * @param time when it was written, as the document's provider counts
 * @param merge both changes brought together
 */
record ForeignText(DecodedText disk, long time, TextMerge merge) {
}
