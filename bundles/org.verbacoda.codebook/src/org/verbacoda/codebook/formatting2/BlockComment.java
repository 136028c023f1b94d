/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.formatting2;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.MultilineCommentReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;

/** A comment of several lines: what people wrote in it stays, while Xtext would start its lines with stars. */
@SuppressWarnings("restriction") // as for any formatter that changes more than its rules
@NonNullByDefault({}) // the framework's signatures have no null annotations
final class BlockComment extends MultilineCommentReplacer {

    BlockComment(IComment comment) {
        super(comment, '*');
    }

    @Override
    public ITextReplacerContext createReplacements(ITextReplacerContext context) {
        return context;
    }
}
