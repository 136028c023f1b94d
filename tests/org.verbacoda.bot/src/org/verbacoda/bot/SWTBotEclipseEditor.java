/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.texteditor.ITextEditor;

/** A text editor. Places are lines from 0 and columns in UTF-16 units. */
public final class SWTBotEclipseEditor {

    private final IEditorReference reference;

    SWTBotEclipseEditor(IEditorReference reference) {
        this.reference = reference;
    }

    public String getTitle() {
        return UIThread.get(reference::getPartName);
    }

    public boolean isDirty() {
        return UIThread.get(reference::isDirty);
    }

    /** Whether it is the part that is worked in. */
    public boolean isActive() {
        return UIThread.get(() -> reference.getPage().getActivePart() == reference.getPart(false));
    }

    /** Brings it to the front and gives it the keyboard. */
    public SWTBotEclipseEditor show() {
        UIThread.run(() -> reference.getPage().activate(editor()));
        getStyledText().setFocus();
        return this;
    }

    /** The text of its document. */
    public String getText() {
        return document(IDocument::get);
    }

    /** Its text as it is on the screen. */
    public SWTBotStyledText getStyledText() {
        return new SWTBotStyledText(UIThread.get(this::textWidget));
    }

    public void selectRange(int line, int column, int length) {
        int start = offset(line, column);
        UIThread.run(() -> editor().selectAndReveal(start, length));
    }

    public void navigateTo(int line, int column) {
        selectRange(line, column, 0);
    }

    /** What is selected. */
    public String getSelection() {
        return UIThread.get(() -> editor().getSelectionProvider().getSelection() instanceof ITextSelection text
                && text.getText() != null ? text.getText() : "");
    }

    /** Where in the document the selection starts, in UTF-16 units. */
    public int getSelectionOffset() {
        return UIThread.get(() -> editor().getSelectionProvider().getSelection() instanceof ITextSelection text
                ? text.getOffset() : -1);
    }

    /** Types into it. */
    public void typeText(String text) {
        getStyledText().setFocus();
        Keyboard.typeText(text);
    }

    /** Presses keys together in it, named as {@link Keyboard#pressShortcut} tells. */
    public void pressShortcut(String... keys) {
        getStyledText().setFocus();
        Keyboard.pressShortcut(keys);
    }

    /** The entry of its context menu with this label. */
    public SWTBotMenu contextMenu(String label) {
        show();
        return SWTBotMenu.ofControl(UIThread.get(this::textWidget), label);
    }

    /** Clicks beside a line, in the column at the left of the text. */
    public void clickOnRuler(int line) {
        int offset = offset(line, 0);
        UIThread.run(() -> editor().selectAndReveal(offset, 0));
        StyledText text = UIThread.get(this::textWidget);
        Control ruler = UIThread.get(() -> ruler(text));
        Point place = UIThread.get(() -> ruler.toControl(text.toDisplay(text.getLocationAtOffset(offset))));
        Mouse.click(ruler, new Point(UIThread.get(() -> ruler.getSize().x / 2), place.y + 4), 1);
    }

    /** Clicks the sign beside a line of the text on the screen, in the column nearest to the text. */
    public void clickOnFoldingSign(int line) {
        StyledText text = UIThread.get(this::textWidget);
        Control column = UIThread.get(() -> columns(text).getLast());
        Point place = UIThread.get(() -> column.toControl(text.toDisplay(
                text.getLocationAtOffset(text.getOffsetAtLine(line)))));
        Mouse.click(column, new Point(UIThread.get(() -> column.getSize().x / 2), place.y + 6), 1);
    }

    /** Whether there is a bar beside a line, which must be in sight, at the right of the column left of the text. */
    public boolean isMarkedOnRuler(int line) {
        int offset = offset(line, 0);
        return UIThread.get(() -> {
            StyledText text = textWidget();
            Control ruler = ruler(text);
            ruler.update();
            int y = ruler.toControl(text.toDisplay(text.getLocationAtOffset(offset))).y + 4;
            Image image = new Image(ruler.getDisplay(), 1, 1);
            GC gc = new GC(ruler);
            try {
                gc.copyArea(image, ruler.getSize().x - 1, y);
                ImageData data = image.getImageData();
                return !data.palette.getRGB(data.getPixel(0, 0)).equals(text.getBackground().getRGB());
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    private static Control ruler(StyledText text) {
        return columns(text).getFirst();
    }

    /** The columns at the left of a text, in their order. */
    private static List<Canvas> columns(StyledText text) {
        Composite parent = text.getParent();
        while (true) {
            int left = text.toDisplay(0, 0).x;
            List<Canvas> found = Finder.all(parent, Canvas.class, canvas -> !(canvas instanceof StyledText)
                    && canvas.getChildren().length == 0 && canvas.getSize().x > 10
                    && canvas.toDisplay(canvas.getSize()).x <= left + 1);
            if (!found.isEmpty()) {
                return found.stream().sorted(Comparator.comparingInt(canvas -> canvas.toDisplay(0, 0).x)).toList();
            }
            if (parent == text.getShell()) {
                throw new WidgetNotFoundException("no column at the left of the text");
            }
            parent = parent.getParent();
        }
    }

    /** What the squiggles in it say. */
    public List<String> annotations() {
        return UIThread.get(() -> {
            ITextEditor editor = editor();
            List<String> texts = new ArrayList<>();
            editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()).getAnnotationIterator()
                    .forEachRemaining(annotation -> texts.add(String.valueOf(annotation.getText())));
            return texts;
        });
    }

    public void save() {
        UIThread.run(() -> reference.getPage().saveEditor(editor(), false));
    }

    /** Closes it; what is not saved is lost. */
    public void close() {
        UIThread.run(() -> reference.getPage().closeEditor(editor(), false));
    }

    private int offset(int line, int column) {
        return document(document -> {
            try {
                return document.getLineOffset(line) + column;
            } catch (BadLocationException e) {
                throw new IllegalArgumentException("there is no line " + line, e);
            }
        });
    }

    private <T> T document(Function<IDocument, T> question) {
        return UIThread.get(() -> {
            ITextEditor editor = editor();
            @Nullable IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            if (document == null) {
                throw new IllegalStateException(reference.getPartName() + " has no document");
            }
            return question.apply(document);
        });
    }

    private StyledText textWidget() {
        @Nullable Object found = editor().getAdapter(ITextViewer.class);
        if (found instanceof ITextViewer viewer) {
            return viewer.getTextWidget();
        }
        throw new IllegalStateException(reference.getPartName() + " shows no text");
    }

    private ITextEditor editor() {
        @Nullable IEditorPart part = reference.getEditor(true);
        if (part instanceof ITextEditor editor) {
            return editor;
        }
        throw new IllegalStateException(reference.getPartName() + " is no text editor");
    }
}
