/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.ui.theme.SelectableLabels;

/** The name of a code with its swatch; what it means as a tool tip. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodeNameLabels extends SelectableLabels {

    private static final int TIP_WIDTH = 70;

    private final Supplier<CodeTree> tree;

    private final CodeKeys keys;

    CodeNameLabels(Supplier<CodeTree> tree, CodeKeys keys, ResourceManager images) {
        super(new Names(tree, keys, images));
        this.tree = tree;
        this.keys = keys;
    }

    @Override
    public String getToolTipText(Object element) {
        return tree.get().node((String) element).map(this::describe).orElse(null);
    }

    @Override
    public int getToolTipDisplayDelayTime(Object object) {
        return 400;
    }

    private String describe(CodeTree.Node node) {
        List<String> lines = new ArrayList<>(List.of(node.code().name()));
        int within = tree.get().countWithin(node.code().id());
        lines.add(node.count() + (node.count() == 1 ? " passage" : " passages")
                + (node.children().isEmpty() ? "" : ", " + within + " with the codes under it"));
        if (keys.key(node.code().id()) > 0) {
            lines.add("Key " + keys.key(node.code().id()) + " gives it to the selected passage in Coding mode.");
        }
        if (node.entry().isEmpty()) {
            lines.add("Used in assignments, but not in the codebook.");
        }
        if (node.category()) {
            lines.add("A category: passages get the codes under it.");
        }
        if (node.retired()) {
            lines.add("Retired: kept for the passages that still have it.");
        }
        node.entry().ifPresent(entry -> addMeaning(entry, lines));
        return String.join("\n", lines);
    }

    private static void addMeaning(CodeEntry entry, List<String> lines) {
        if (!entry.definition().isEmpty()) {
            lines.add("");
            lines.add(wrap(entry.definition()));
        }
        entry.includes().forEach(each -> lines.add(wrap("Include: " + each)));
        entry.excludes().forEach(each -> lines.add(wrap("Exclude: " + each)));
        entry.examples().forEach(each -> lines.add(wrap("Example: " + each)));
        if (entry.definition().isEmpty() && entry.includes().isEmpty() && entry.excludes().isEmpty()) {
            lines.add("No definition yet.");
        }
    }

    private static String wrap(String text) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column > 0 && column + word.length() > TIP_WIDTH) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
            }
            wrapped.append(word);
            column += word.length() + 1;
        }
        return wrapped.toString();
    }

    /** Names and icons. */
    private static final class Names extends LabelProvider implements IStyledLabelProvider {

        private static final Styler STRUCK = new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.strikeout = true;
            }
        };

        private final Supplier<CodeTree> tree;
        private final CodeKeys keys;
        private final ResourceManager images;

        Names(Supplier<CodeTree> tree, CodeKeys keys, ResourceManager images) {
            this.tree = tree;
            this.keys = keys;
            this.images = images;
        }

        @Override
        public StyledString getStyledText(Object element) {
            return tree.get().node((String) element).map(Names::styled).orElseGet(StyledString::new);
        }

        private static StyledString styled(CodeTree.Node node) {
            StyledString text = new StyledString(node.code().name(), node.retired() ? STRUCK : null);
            if (node.retired()) {
                text.append("  retired", StyledString.DECORATIONS_STYLER);
            } else if (node.category()) {
                text.append("  category", StyledString.DECORATIONS_STYLER);
            } else if (node.entry().isEmpty()) {
                text.append("  not in the codebook", StyledString.DECORATIONS_STYLER);
            }
            return text;
        }

        @Override
        public String getText(Object element) {
            return getStyledText(element).getString();
        }

        @Override
        public Image getImage(Object element) {
            int color = tree.get().node((String) element).map(node -> node.code().color()).orElse(-1);
            return images.create(new CodeSwatch(color, keys.key((String) element)));
        }
    }
}
