/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verbacoda.coding.model.Code;

/**
 * Where the parts of a code stand in the text it was read from. All positions are UTF-16 units.
 *
 * @param text the whole text
 * @param start where the code starts
 * @param end where it ends, exclusive
 * @param headEnd where the last word before its block ends
 * @param open behind the opening brace of its block, or -1 if it has no block
 * @param close the closing brace, or -1
 */
record CodePlaces(String text, int start, int end, int headEnd, int open, int close) {

    static CodePlaces of(String text, Code code) {
        @Nullable ICompositeNode node = NodeModelUtils.findActualNodeFor(code);
        if (node == null) {
            throw new IllegalStateException("The codebook was read from a text, but a code of it has no place there");
        }
        int headEnd = node.getOffset();
        int open = -1;
        int close = -1;
        for (INode child : node.getChildren()) {
            boolean hidden = child instanceof ILeafNode leaf && leaf.isHidden();
            if (open < 0 && !hidden && child.getText().equals("{")) {
                open = child.getEndOffset();
            } else if (open < 0 && !hidden) {
                headEnd = child.getEndOffset();
            } else if (!hidden && child.getText().equals("}")) {
                close = child.getOffset();
            }
        }
        return new CodePlaces(text, node.getOffset(), node.getEndOffset(), headEnd, open, close);
    }

    /** Where the keyword before a value starts. */
    int keywordBefore(INode value) {
        @Nullable INode before = value.getPreviousSibling();
        while (before instanceof ILeafNode leaf && leaf.isHidden()) {
            before = before.getPreviousSibling();
        }
        return before == null ? value.getOffset() : before.getOffset();
    }

    int lineStart(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    boolean isLineEnd(int offset) {
        return offset == text.length() || text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }

    /** The white space before the line the code starts in. */
    String indent() {
        int from = lineStart(start);
        int to = from;
        while (to < start && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
            to++;
        }
        return text.substring(from, to);
    }

    /** The white space before a line within the code's block. */
    String innerIndent() {
        String indent = indent();
        return indent + (indent.endsWith("\t") ? "\t" : "    ");
    }
}
