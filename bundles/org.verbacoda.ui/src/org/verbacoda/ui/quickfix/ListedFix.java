/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.quickfix;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A line in the list of fixes: words without an image, and the caret stays with the words it is at. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
abstract class ListedFix implements ICompletionProposal {

    @Override
    public final Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public final Image getImage() {
        return null;
    }

    @Override
    public final IContextInformation getContextInformation() {
        return null;
    }
}
