/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebookeditor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.verbacoda.ide.highlighting.CodebookElement;
import org.verbacoda.ide.highlighting.CodebookRange;
import org.verbacoda.ui.stripes.ShownPassage;

/** The colours of a codebook's text. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
enum CodebookPalette {
    /** For a light background. */
    LIGHT(0x7A2E8E, 0x5F6368, 0x1F3A5F, 0x4E6B3A, 0xB3261E),
    /** For a dark background. */
    DARK(0xD5A0E8, 0xA9ADB5, 0xA9CBF2, 0xA5C98A, 0xF2988F);

    private static final int COLOR_DIGITS = 6;

    private final Color keyword;
    private final Color id;
    private final Color string;
    private final Color comment;
    private final Color invalid;

    CodebookPalette(int keyword, int id, int string, int comment, int invalid) {
        this.keyword = new Color(ShownPassage.rgb(keyword));
        this.id = new Color(ShownPassage.rgb(id));
        this.string = new Color(ShownPassage.rgb(string));
        this.comment = new Color(ShownPassage.rgb(comment));
        this.invalid = new Color(ShownPassage.rgb(invalid));
    }

    /** The palette that can be read on this background. */
    static CodebookPalette on(RGB background) {
        return isDark(background) ? DARK : LIGHT;
    }

    private static boolean isDark(RGB color) {
        return 299 * color.red + 587 * color.green + 114 * color.blue < 128_000;
    }

    /** How a stretch of the text looks; a colour shows itself. */
    StyleRange style(CodebookRange range, String text) {
        StyleRange style = new StyleRange(range.start(), range.end() - range.start(), foreground(range.element()), null);
        if (range.element() == CodebookElement.KEYWORD) {
            style.fontStyle = SWT.BOLD;
        } else if (range.element() == CodebookElement.COMMENT) {
            style.fontStyle = SWT.ITALIC;
        } else if (range.element() == CodebookElement.COLOR) {
            String digits = text.substring(range.start() + 1, range.end());
            if (digits.length() == COLOR_DIGITS && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
                RGB own = ShownPassage.rgb(Integer.parseInt(digits, 16));
                style.background = new Color(own);
                style.foreground = new Color(isDark(own) ? new RGB(255, 255, 255) : new RGB(0, 0, 0));
            }
        }
        return style;
    }

    private Color foreground(CodebookElement element) {
        return switch (element) {
            case KEYWORD -> keyword;
            case ID, COLOR -> id;
            case STRING -> string;
            case COMMENT -> comment;
            case INVALID -> invalid;
        };
    }
}
