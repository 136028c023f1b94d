/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.formatting2;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.internal.HiddenRegionReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;

/**
 * The space between two words, with comments in it. Comments within a block are as deep as its entries: Xtext's own
 * class would put one that stands before the closing brace as deep as that.
 */
@SuppressWarnings("restriction") // as for any formatter that changes more than its rules
@NonNullByDefault({}) // the framework's signatures have no null annotations
final class CommentedRegion extends HiddenRegionReplacer {

    CommentedRegion(IHiddenRegion region, IHiddenRegionFormatting formatting) {
        super(region, formatting);
    }

    @Override
    protected void applyIndentation(List<ITextReplacer> replacers, IHiddenRegionFormatting separator) {
        Integer increase = getFormatting().getIndentationIncrease();
        if (increase != null) {
            ((WhitespaceReplacer) replacers.get(0)).getFormatting().setIndentationIncrease(increase);
        }
        Integer decrease = getFormatting().getIndentationDecrease();
        if (decrease != null) {
            ((WhitespaceReplacer) replacers.get(replacers.size() - 1)).getFormatting()
                    .setIndentationDecrease(decrease);
        }
    }
}
