/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.help;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.verbacoda.ui.theme.Contrast;

/** Shows a page of help in a text, in colours for its background. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class HelpPainter {

    private static final int ENTRY_INDENT = 12;
    private static final int ENTRY_WRAP = 26;
    private static final int BEFORE_HEADING = 14;
    private static final int BETWEEN = 6;

    private final StyledText text;
    private final Font title;
    private final Font heading;
    private final Font code;

    public HelpPainter(StyledText text) {
        this.text = text;
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), text);
        FontDescriptor usual = FontDescriptor.createFrom(text.getFont());
        title = resources.create(usual.increaseHeight(5).setStyle(SWT.BOLD));
        heading = resources.create(usual.increaseHeight(1).setStyle(SWT.BOLD));
        code = resources.create(FontDescriptor.createFrom(JFaceResources.getTextFont().getFontData()[0].getName(),
                text.getFont().getFontData()[0].getHeight(), SWT.NORMAL));
    }

    public void show(HelpText page) {
        text.setText(page.text());
        boolean dark = Contrast.luminance(text.getBackground().getRGB()) < 0.5;
        RGB background = text.getBackground().getRGB();
        Color behindCode = new Color(Contrast.mix(background, text.getForeground().getRGB(), 0.1));
        Color link = new Color(dark ? new RGB(0x93, 0xC3, 0xF7) : new RGB(0x17, 0x4F, 0x8C));
        for (HelpText.Span span : page.spans()) {
            StyleRange style = new StyleRange(span.start(), span.length(), null, null);
            switch (span.kind()) {
                case TITLE -> style.font = title;
                case HEADING -> style.font = heading;
                case STRONG -> style.fontStyle = SWT.BOLD;
                case CODE -> {
                    style.font = code;
                    style.background = behindCode;
                }
                case LINK -> {
                    style.foreground = link;
                    style.underline = true;
                }
            }
            text.setStyleRange(style);
        }
        space(page);
    }

    private void space(HelpText page) {
        List<Integer> headings = page.spans().stream().filter(span -> span.kind() == HelpText.Kind.HEADING)
                .map(span -> text.getLineAtOffset(span.start())).toList();
        for (int line = 1; line < text.getLineCount(); line++) {
            boolean entry = page.entries().contains(line);
            text.setLineVerticalIndent(line, headings.contains(line) ? BEFORE_HEADING : BETWEEN);
            text.setLineIndent(line, 1, entry ? ENTRY_INDENT : 0);
            text.setLineWrapIndent(line, 1, entry ? ENTRY_WRAP : 0);
        }
    }
}
