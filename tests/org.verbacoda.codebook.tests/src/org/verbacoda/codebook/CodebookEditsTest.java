/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.codebook.CodebookTexts.parseFaultless;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.verbacoda.coding.model.Code;
import org.verbacoda.coding.model.Codebook;
import org.verbacoda.coding.model.CodingPackage;

class CodebookEditsTest {
    private static final NewCode HOPE = new NewCode("hope-h1h1", "Hope", OptionalInt.of(0xC0392B));
    private static final NewCode FEAR = new NewCode("fear-f2f2", "\"Fear\"", OptionalInt.empty());

    @Test
    void anEmptyTextGetsATitle() {
        assertEquals("""
                codebook "Codebook"

                code hope-h1h1 "Hope" #C0392B
                code fear-f2f2 "\\"Fear\\""
                """, CodebookEdits.addCodes("", List.of(HOPE, FEAR)));
        assertEquals("codebook \"My \\\"study\\\"\"\n\ncode hope-h1h1 \"Hope\" #C0392B\n",
                CodebookEdits.addCodes("", "My \"study\"", List.of(HOPE)));
    }

    @Test
    void theyComeBehindTheLastCodeAtTheTop() {
        assertEquals("""
                codebook "T" // title
                code a "A"
                code b "B" /* b */ // still b
                code hope-h1h1 "Hope" #C0392B
                code fear-f2f2 "\\"Fear\\""
                // about the group
                group "G" { a }
                """, CodebookEdits.addCodes("""
                codebook "T" // title
                code a "A"
                code b "B" /* b */ // still b
                // about the group
                group "G" { a }
                """, List.of(HOPE, FEAR)));
    }

    @Test
    void aBlankLinePartsThemFromABlock() {
        assertEquals("code a \"A\" {\n  code b \"B\"\n}\n\ncode hope-h1h1 \"Hope\" #C0392B\n",
                CodebookEdits.addCodes("code a \"A\" {\n  code b \"B\"\n}", List.of(HOPE)));
    }

    @Test
    void withoutACodeTheyComeBehindTheTitleOrAtTheEnd() {
        assertEquals("codebook \"T\" // t\n\ncode hope-h1h1 \"Hope\" #C0392B\n\n// end\n",
                CodebookEdits.addCodes("codebook \"T\" // t\n\n// end\n", List.of(HOPE)));
        assertEquals("// only this\n\ncode hope-h1h1 \"Hope\" #C0392B\n",
                CodebookEdits.addCodes("// only this", List.of(HOPE)));
        assertEquals("group \"G\" { }\n\ncode hope-h1h1 \"Hope\" #C0392B\n",
                CodebookEdits.addCodes("group \"G\" { }\n", List.of(HOPE)));
    }

    @Test
    void lineEndsAreThoseOfTheText() {
        assertEquals("codebook \"T\"\r\n\r\ncode a \"A\"\r\ncode hope-h1h1 \"Hope\" #C0392B\r\n",
                CodebookEdits.addCodes("codebook \"T\"\r\n\r\ncode a \"A\"\r\n", List.of(HOPE)));
    }

    @Test
    void withoutNewCodesTheTextIsTheSame() {
        String text = "code a \"A\"";
        assertSame(text, CodebookEdits.addCodes(text, List.of()));
    }

    @Test
    void anIdThatIsTakenIsRefused() {
        for (String text : List.of("code hope-h1h1 \"A\"", "code a \"A\" { code b \"B\" { alias hope-h1h1 } }")) {
            String message = assertThrows(IllegalArgumentException.class,
                    () -> CodebookEdits.addCodes(text, List.of(HOPE))).getMessage();
            assertTrue(message.contains("'hope-h1h1'"), message);
        }
        assertThrows(IllegalArgumentException.class, () -> CodebookEdits.addCodes("", List.of(HOPE, HOPE)));
    }

    @Test
    void aTextWithSyntaxErrorsIsRefused() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> CodebookEdits.addCodes("code a \"A\" {", List.of(HOPE))).getMessage();
        assertTrue(message.contains("closing brace is missing"), message);
    }

    @Test
    void anErrorThatDoesNotHideThePlaceIsNoHindrance() {
        assertEquals("code a \"A\"\ncode a \"B\"\ncode hope-h1h1 \"Hope\" #C0392B\n",
                CodebookEdits.addCodes("code a \"A\"\ncode a \"B\"\n", List.of(HOPE)));
    }

    @Test
    void aNewCodeHasAnIdAndAName() {
        assertThrows(IllegalArgumentException.class, () -> new NewCode("café", "Café", OptionalInt.empty()));
        assertThrows(IllegalArgumentException.class, () -> new NewCode("", "Empty", OptionalInt.empty()));
        assertThrows(IllegalArgumentException.class, () -> new NewCode("x", " ", OptionalInt.empty()));
        assertThrows(IllegalArgumentException.class, () -> new NewCode("x", "X", OptionalInt.of(0x1000000)));
    }

    @Test
    void theTextStaysAroundTheNewCodesCommentsAndAll() {
        for (int i = 0; i < RandomCodebooks.tries(); i++) {
            RandomCodebooks random = new RandomCodebooks(i);
            Codebook codebook = random.codebook();
            String text = RandomCodebooks.commented(CodebookWriter.standalone().write(codebook), new Random(i));
            List<NewCode> codes = new ArrayList<>();
            for (int n = 1 + i % 3; n > 0; n--) {
                OptionalInt color = n == 2 ? OptionalInt.empty() : OptionalInt.of(random.color());
                codes.add(new NewCode(random.id(), random.name(), color));
            }
            String edited = CodebookEdits.addCodes(text, codes);
            if (text.isBlank()) {
                codebook.setName("Codebook");
            }
            codes.forEach(code -> codebook.getCodes().add(model(code)));
            assertTrue(EcoreUtil.equals(codebook, parseFaultless(edited).codebook()), () -> edited);
            assertTrue(isOneInsertion(text, edited), () -> text + "\n---\n" + edited);
        }
    }

    private static Code model(NewCode code) {
        Code model = CodingPackage.eINSTANCE.getCodingFactory().createCode();
        model.setId(code.id());
        model.setName(code.name());
        code.color().ifPresent(color -> model.setColor(CodeColors.format(color)));
        return model;
    }

    private static boolean isOneInsertion(String before, String after) {
        int start = 0;
        while (start < before.length() && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        return after.endsWith(before.substring(start));
    }
}
