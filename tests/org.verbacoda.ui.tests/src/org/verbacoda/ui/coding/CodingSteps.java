/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.RGB;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBot;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.editor.TranscriptPalette;
import org.verbacoda.ui.testing.CodedLine;
import org.verbacoda.ui.testing.TestStudy;

/** What a coder does again and again in a study's interviews, and sees. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
record CodingSteps(TestStudy study) {

    static final String OBJECTS = "objects-a1b2";
    static final String PASSAGE = "My brother brought a kettle.";
    /** Where {@link #PASSAGE} starts in its line. */
    static final int COLUMN = "Participant: ".length();

    private static final RGB OBJECTS_COLOR = new RGB(0xC0, 0x39, 0x2B);
    private static final SWTWorkbenchBot BOT = new SWTWorkbenchBot();

    SWTBotEclipseEditor open(String id) {
        SWTBotEclipseEditor editor = study.transcript(id);
        if (editor.getStyledText().getEditable()) {
            editor.pressShortcut("F2");
        }
        return editor;
    }

    SWTBotEclipseEditor openWithPassage(String id) {
        SWTBotEclipseEditor editor = open(id);
        editor.selectRange(TestStudy.FIRST_ANSWER, COLUMN, PASSAGE.length());
        assertEquals(PASSAGE, editor.getSelection());
        return editor;
    }

    /** Chooses a code in the popup by part of its name. */
    void choose(String part) {
        Keyboard.pressShortcut("ENTER");
        chooseInOpenPopup(part);
    }

    void chooseInOpenPopup(String part) {
        SWTBotShell popup = BOT.popup("Code the passage");
        Keyboard.typeText(part);
        BOT.waitUntil(Conditions.holds("the list is not narrowed", () -> names(popup.bot()).size() == 1));
        Keyboard.pressShortcut("ENTER");
        BOT.waitUntil(Conditions.holds("the popup stays open", () -> !popup.isOpen()));
    }

    /** The names of the codes that the popup offers; an entry to make another one is left out. */
    static List<String> names(SWTBot popup) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < popup.table().rowCount(); row++) {
            names.add(popup.table().cell(row, 0));
        }
        names.removeIf(name -> name.startsWith("New code"));
        return names;
    }

    /** That the file, the text on the screen, the stripe beside it and all counts say so. */
    void assertCoded(SWTBotEclipseEditor editor, String id, String passage, int countBefore) {
        BOT.waitUntil(Conditions.holds("nothing has been coded", () -> study.coded(id).size() == 1));
        CodedLine line = study.coded(id).get(0);
        int start = TestStudy.codePoint(id, passage);
        assertEquals(OBJECTS, line.code());
        assertEquals(List.of(start, start + passage.length()), List.of(line.start(), line.end()));
        assertEquals(passage, line.quote());
        assertShown(editor, passage);
        BOT.waitUntil(Conditions.holds("the Codebook view's count stays " + TestStudy.count("Objects"),
                () -> TestStudy.count("Objects") == countBefore + 1));
        BOT.waitUntil(Conditions.holds("the Study view says '" + study.shownBehind(id) + "'",
                () -> study.shownBehind(id).startsWith("1 coded")));
        assertEquals(TestStudy.talk(id), editor.getText());
    }

    void assertShown(SWTBotEclipseEditor editor, String passage) {
        int start = editor.getText().indexOf(passage);
        TranscriptPalette palette = TranscriptPalette.LIGHT; // its colours have tests of their own
        RGB thin = palette.tint(palette.background(), OBJECTS_COLOR);
        for (int offset : List.of(start, start + passage.length() - 1)) {
            BOT.waitUntil(Conditions.holds("no colour behind the text",
                    () -> editor.getStyledText().getBackground(offset).equals(Optional.of(thin))));
            BOT.waitUntil(Conditions.holds("no stripe beside the text",
                    () -> editor.getStyledText().colorsBeside(offset).contains(OBJECTS_COLOR)));
        }
        for (int offset : List.of(start - 1, start + passage.length())) {
            assertEquals(Optional.empty(), editor.getStyledText().getBackground(offset));
        }
    }

    void assertNotCoded(SWTBotEclipseEditor editor, String id, int count) {
        BOT.waitUntil(Conditions.holds("the coding stays", () -> study.coded(id).isEmpty()));
        BOT.waitUntil(Conditions.holds("the colour stays", () -> editor.getStyledText()
                .getBackground(editor.getText().indexOf(PASSAGE)).isEmpty()));
        BOT.waitUntil(Conditions.holds("the count stays", () -> TestStudy.count("Objects") == count));
        BOT.waitUntil(Conditions.holds("the Study view's count stays", () -> study.shownBehind(id).isEmpty()));
    }

    void assertStatus(String wanted) {
        BOT.waitUntil(Conditions.holds("the status line does not say " + wanted,
                () -> BOT.statusLine().stream().anyMatch(text -> text.startsWith(wanted))));
    }
}
