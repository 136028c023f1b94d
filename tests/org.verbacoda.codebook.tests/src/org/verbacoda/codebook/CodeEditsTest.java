/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class CodeEditsTest {
    private static final NewCode HOPE = new NewCode("hope-h1h1", "Hope", OptionalInt.of(0xC0392B));
    private static final String TEXT = """
            codebook "T" // title

            /* first */
            code a "A" #111111 not codable { // about a
                definition "What a is." // why
                code b "B"  // about b

                // between
                code c 'C' #222222 retired
            }

            code d "D" { code e "E" }
            group "G" { a b /* and */ c e } // group
            """;

    @Test
    void aNameIsChangedInItsPlace() {
        assertEquals(TEXT.replace("\"A\"", "\"\\\"New\\\"\""), CodeEdits.rename(TEXT, "a", "\"New\""));
        assertEquals(TEXT.replace("'C'", "\"New\""), CodeEdits.rename(TEXT, "c", "New"));
        assertThrows(IllegalArgumentException.class, () -> CodeEdits.rename(TEXT, "c", " "));
    }

    @Test
    void aColourIsChangedAddedOrTakenAway() {
        assertEquals(TEXT.replace("#111111", "#ABCDEF"), CodeEdits.recolor(TEXT, "a", OptionalInt.of(0xABCDEF)));
        assertEquals(TEXT.replace("\"B\"", "\"B\" #ABCDEF"), CodeEdits.recolor(TEXT, "b", OptionalInt.of(0xABCDEF)));
        assertEquals(TEXT.replace(" #111111", ""), CodeEdits.recolor(TEXT, "a", OptionalInt.empty()));
        assertEquals(TEXT, CodeEdits.recolor(TEXT, "b", OptionalInt.empty()));
    }

    @Test
    void aDefinitionIsChangedAddedOrTakenAway() {
        assertEquals(TEXT.replace("What a is.", "New\nlines"), CodeEdits.define(TEXT, "a", "New\nlines"));
        assertEquals(TEXT.replace("\"B\"", "\"B\" {\n        definition \"New\"\n    }"),
                CodeEdits.define(TEXT, "b", "New"));
        assertEquals(TEXT.replace("\"D\" {", "\"D\" { definition \"New\""), CodeEdits.define(TEXT, "d", "New"));
        assertEquals("code a \"A\" { // x\n    definition \"New\"\n  memo \"m\"\n}",
                CodeEdits.define("code a \"A\" { // x\n  memo \"m\"\n}", "a", "New"));
        assertEquals(TEXT.replace("definition \"What a is.\" ", ""), CodeEdits.define(TEXT, "a", ""));
    }

    @Test
    void aSubCodeComesLastInTheBlockOfItsParent() {
        assertEquals(TEXT.replace("retired\n}", "retired\n    code hope-h1h1 \"Hope\" #C0392B\n}"),
                CodeEdits.addSubCode(TEXT, "a", HOPE));
        assertEquals(TEXT.replace("retired\n}", "retired {\n        code hope-h1h1 \"Hope\" #C0392B\n    }\n}"),
                CodeEdits.addSubCode(TEXT, "c", HOPE));
        assertEquals(TEXT.replace("\"E\" }", "\"E\" code hope-h1h1 \"Hope\" #C0392B }"),
                CodeEdits.addSubCode(TEXT, "d", HOPE));
        assertEquals("code a \"A\" {\r\n    code hope-h1h1 \"Hope\" #C0392B\r\n}\r\n",
                CodeEdits.addSubCode("code a \"A\"\r\n", "a", HOPE));
    }

    @Test
    void aCodeIsRemovedWithItsLineAndFromItsGroups() {
        assertEquals(TEXT.replace("    code b \"B\"  // about b\n", "").replace(" b ", " "),
                CodeEdits.remove(TEXT, "b"));
        assertEquals(TEXT.replace("code d \"D\" { code e \"E\" }\n", "").replace(" e ", " "),
                CodeEdits.remove(TEXT, "d"));
        assertEquals(TEXT.replace(" code e \"E\"", "").replace(" e ", " "), CodeEdits.remove(TEXT, "e"));
    }

    @Test
    void retiringMarksAllWithinAndReinstatingTheOneCode() {
        String retired = CodeEdits.retire(TEXT, "a");
        assertEquals(TEXT.replace("not codable {", "not codable retired {").replace("\"B\"", "\"B\" retired"), retired);
        assertEquals(TEXT.replace("\"B\"", "\"B\" retired"), CodeEdits.reinstate(retired, "a"));
    }

    @Test
    void whatCannotBeDoneIsRefusedWithItsReason() {
        assertThrows(IllegalArgumentException.class, () -> CodeEdits.addSubCode(TEXT, "a",
                new NewCode("b", "B", OptionalInt.empty())));
        String unknown = assertThrows(IllegalArgumentException.class, () -> CodeEdits.remove(TEXT, "x")).getMessage();
        assertTrue(unknown.contains("no code 'x'"), unknown);
        String error = assertThrows(IllegalArgumentException.class, () -> CodeEdits.remove(TEXT + "{", "a"))
                .getMessage();
        assertTrue(error.contains("Put this right first"), error);
    }

    @Test
    void eachChangeSaysWhatItShouldAndKeepsTheComments() {
        for (int i = 0; i < RandomCodebooks.tries(); i++) {
            RandomCodebooks random = new RandomCodebooks(i);
            Codebook codebook = random.codebook();
            String text = RandomCodebooks.commented(CodebookWriter.standalone().write(codebook), new Random(i));
            List<Code> codes = new ArrayList<>(codebook.getCodes());
            for (int n = 0; n < codes.size(); n++) {
                codes.addAll(codes.get(n).getCodes());
            }
            if (codes.isEmpty()) {
                continue;
            }
            Code code = codes.get(new Random(i).nextInt(codes.size()));
            String edited = change(i % 5, text, code, random);
            assertTrue(EcoreUtil.equals(codebook, parseFaultless(edited).codebook()), () -> text + "\n---\n" + edited);
            assertEquals(RandomCodebooks.comments(text), RandomCodebooks.comments(edited));
        }
    }

    /** Makes the same change in the model and in the text. */
    private static String change(int kind, String text, Code code, RandomCodebooks random) {
        String name = random.name();
        switch (kind) {
            case 0 -> {
                code.setName(name);
                return CodeEdits.rename(text, code.getId(), name);
            }
            case 1 -> {
                int color = random.color();
                code.setColor(CodeColors.format(color));
                return CodeEdits.recolor(text, code.getId(), OptionalInt.of(color));
            }
            case 2 -> {
                code.setDefinition(name);
                return CodeEdits.define(text, code.getId(), name);
            }
            case 3 -> {
                code.setRetired(true);
                code.eAllContents().forEachRemaining(each -> ((Code) each).setRetired(true));
                return CodeEdits.retire(text, code.getId());
            }
            default -> {
                Code added = CodingPackage.eINSTANCE.getCodingFactory().createCode();
                added.setId(random.id());
                added.setName(name);
                code.getCodes().add(added);
                return CodeEdits.addSubCode(text, code.getId(), new NewCode(added.getId(), name, OptionalInt.empty()));
            }
        }
    }

    @Test
    void removingTakesJustTheCodeWhateverSurroundsIt() {
        for (int i = 0; i < RandomCodebooks.tries(); i++) {
            Codebook codebook = new RandomCodebooks(i).codebook();
            String text = RandomCodebooks.commented(CodebookWriter.standalone().write(codebook), new Random(i));
            if (codebook.getCodes().isEmpty()) {
                continue;
            }
            Code code = codebook.getCodes().get(new Random(i).nextInt(codebook.getCodes().size()));
            String edited = CodeEdits.remove(text, code.getId());
            List<Code> removed = new ArrayList<>(List.of(code));
            code.eAllContents().forEachRemaining(each -> removed.add((Code) each));
            codebook.getGroups().forEach(group -> group.getMembers().removeAll(removed));
            codebook.getCodes().remove(code);
            assertTrue(EcoreUtil.equals(codebook, parseFaultless(edited).codebook()), () -> text + "\n---\n" + edited);
        }
    }
}
