/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.printing;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.verbacoda.ide.highlighting.TranscriptHighlighting;
import org.verbacoda.ide.highlighting.TranscriptRange;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.ui.stripes.ShownPassage;

/**
 * A transcript on paper: its lines broken to the width of the page, speakers and headings bold, and beside the text its
 * codes if it has any here. For one thread, which need not be the display's.
 */
@NonNullByDefault({}) // SWT's signatures say nothing of null
public final class TranscriptPrint {

    private static final String FAMILY = "Serif";
    private static final int POINTS = 11;
    private static final int SMALL_POINTS = 8;

    private final String title;
    private final TranscriptStructure transcript;
    private final List<TranscriptRange> ranges;
    private final List<ShownPassage> passages;
    private int nextRange;
    private Font text;
    private Font bold;
    private Font slanted;
    private Font small;

    /**
     * Prepares printing.
     *
     * @param title what stands below each page
     * @param passages what is coded, by start, in UTF-16 units of the transcript's text; empty to print no codes
     */
    public TranscriptPrint(String title, TranscriptStructure transcript, List<ShownPassage> passages) {
        this.title = title;
        this.transcript = transcript;
        this.ranges = TranscriptHighlighting.of(transcript);
        this.passages = List.copyOf(passages);
    }

    /**
     * Prints it.
     *
     * @return whether it was printed; false if it was cancelled, or the printer took no job
     * @throws org.eclipse.swt.SWTError if there is no such printer
     */
    public boolean print(PrinterData where, IProgressMonitor monitor) {
        Printer printer = new Printer(where);
        try {
            if (!printer.startJob(title)) {
                return false;
            }
            text = new Font(printer, FAMILY, POINTS, SWT.NORMAL);
            bold = new Font(printer, FAMILY, POINTS, SWT.BOLD);
            slanted = new Font(printer, FAMILY, POINTS, SWT.ITALIC);
            small = new Font(printer, FAMILY, SMALL_POINTS, SWT.NORMAL);
            GC gc = new GC(printer);
            boolean printed = pages(printer, gc, SubMonitor.convert(monitor, transcript.lineCount()));
            gc.dispose();
            if (printed) {
                printer.endJob();
            } else {
                printer.cancelJob();
            }
            return printed;
        } finally {
            printer.dispose(); // with all that was made for it
        }
    }

    private boolean pages(Printer printer, GC gc, SubMonitor progress) {
        PrintedPage page = new PrintedPage(printer, gc, title, small, !passages.isEmpty());
        PrintedCodes codes = new PrintedCodes(passages, printer, small);
        if (!begin(page, codes)) {
            return false;
        }
        for (int line = 0; line < transcript.lineCount(); line++) {
            if (progress.isCanceled() || !paragraph(printer, page, codes, line)) {
                return false;
            }
            progress.worked(1);
        }
        while (codes.isUnfinished()) {
            page.end();
            if (!begin(page, codes)) {
                return false;
            }
            codes.write(page);
        }
        page.end();
        return true;
    }

    private static boolean begin(PrintedPage page, PrintedCodes codes) {
        boolean begun = page.begin();
        codes.pageBegins(page);
        return begun;
    }

    private boolean paragraph(Printer printer, PrintedPage page, PrintedCodes codes, int line) {
        int from = transcript.lineStart(line);
        String said = transcript.text().substring(from, transcript.lineEnd(line));
        TextLayout layout = new TextLayout(printer);
        try {
            layout.setFont(text);
            layout.setWidth(page.textWidth());
            layout.setText(said);
            style(layout, from, from + said.length());
            if (said.isBlank()) {
                page.advance(page.isAtTop() ? 0 : layout.getBounds().height / 2);
                return true;
            }
            return lines(layout, page, codes, from);
        } finally {
            layout.dispose();
        }
    }

    private void style(TextLayout layout, int from, int to) {
        while (nextRange < ranges.size() && ranges.get(nextRange).start() < to) {
            TranscriptRange range = ranges.get(nextRange++);
            Font font = switch (range.element()) {
                case HEADING, SPEAKER -> bold;
                case ANNOTATION, REDACTION -> slanted;
                case HEADER_KEY, RULER, TIMESTAMP -> text;
            };
            if (range.end() > range.start() && range.start() >= from) {
                layout.setStyle(new TextStyle(font, null, null), range.start() - from, Math.min(to, range.end()) - from - 1);
            }
        }
    }

    /** Draws the lines of a paragraph, as many at a time as a page takes. */
    private boolean lines(TextLayout layout, PrintedPage page, PrintedCodes codes, int from) {
        int[] offsets = layout.getLineOffsets();
        int line = 0;
        while (line < layout.getLineCount()) {
            if (!page.isAtTop() && page.y() + layout.getLineBounds(line).height > page.bottom()) {
                page.end();
                if (!begin(page, codes)) {
                    return false;
                }
            }
            int top = layout.getLineBounds(line).y;
            int first = line;
            int height;
            do {
                Rectangle bounds = layout.getLineBounds(line);
                codes.beside(page, from + offsets[line], from + offsets[line + 1], page.y() + bounds.y - top, bounds.height);
                height = bounds.y + bounds.height - top;
                line++;
            } while (line < layout.getLineCount()
                    && page.y() + height + layout.getLineBounds(line).height <= page.bottom());
            GC gc = page.gc();
            boolean whole = first == 0 && line == layout.getLineCount();
            if (!whole) {
                gc.setClipping(page.left(), page.y(), page.textWidth(), height);
            }
            layout.draw(gc, page.left(), page.y() - top);
            if (!whole) {
                gc.setClipping((Rectangle) null);
            }
            page.advance(height);
        }
        return true;
    }
}
