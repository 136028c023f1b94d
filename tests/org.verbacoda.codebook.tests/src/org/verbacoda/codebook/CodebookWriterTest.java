/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.codebook.CodebookTexts.parseFaultless;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.verbacoda.coding.model.Code;
import org.verbacoda.coding.model.CodeGroup;
import org.verbacoda.coding.model.Codebook;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.coding.model.CodingPackage;

class CodebookWriterTest {
    private static final CodingFactory FACTORY = CodingPackage.eINSTANCE.getCodingFactory();

    @Test
    void aModelMadeByAProgramIsWrittenInTheUsualLayout() {
        Codebook codebook = FACTORY.createCodebook();
        codebook.setName("Trust");
        Code trust = code("trust-a1a1", "Trust");
        trust.setColor("#C0392B");
        trust.setNotCodable(true);
        trust.setDefinition("A \"leap\"");
        trust.getIncludes().add("one");
        trust.getIncludes().add("two");
        trust.getAliases().add("x");
        trust.getAliases().add("memo");
        Code doubt = code("code", "Doubt");
        doubt.setRetired(true);
        doubt.setMemo("m");
        trust.getCodes().add(doubt);
        codebook.getCodes().add(trust);
        codebook.getCodes().add(code("b", "B"));
        codebook.getCodes().add(code("c", "C"));
        CodeGroup group = FACTORY.createCodeGroup();
        group.setName("G");
        group.getMembers().add(doubt);
        group.getMembers().add(trust);
        codebook.getGroups().add(group);
        assertEquals("""
                codebook "Trust"

                code trust-a1a1 "Trust" #C0392B not codable {
                    definition "A \\"leap\\""
                    include "one"
                    include "two"
                    alias x
                    alias memo
                    code code "Doubt" retired {
                        memo "m"
                    }
                }

                code b "B"
                code c "C"

                group "G" { code trust-a1a1 }
                """, CodebookWriter.standalone().write(codebook));
    }

    @Test
    void anEmptyCodebookIsAnEmptyText() {
        assertEquals("", CodebookWriter.standalone().write(FACTORY.createCodebook()));
    }

    @Test
    void aCodebookThatWasReadIsWrittenAnew() {
        Codebook codebook = parseFaultless("code a\"A\"{alias x}group\"G\"{x}// comment").codebook();
        assertEquals("""
                code a "A" {
                    alias x
                }

                group "G" { a }
                """, CodebookWriter.standalone().write(codebook));
    }

    @Test
    void aLongGroupWraps() {
        Codebook codebook = FACTORY.createCodebook();
        CodeGroup group = FACTORY.createCodeGroup();
        group.setName("All");
        for (int i = 0; i < 40; i++) {
            Code code = code("quite-a-long-id-" + i, "Code " + i);
            codebook.getCodes().add(code);
            group.getMembers().add(code);
        }
        codebook.getGroups().add(group);
        String text = CodebookWriter.standalone().write(codebook);
        assertTrue(text.lines().allMatch(line -> line.length() <= 120), text);
        assertTrue(EcoreUtil.equals(codebook, parseFaultless(text).codebook()), text);
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        Codebook codebook = FACTORY.createCodebook();
        codebook.getCodes().add(code("no id", "A"));
        RuntimeException problem = assertThrows(RuntimeException.class,
                () -> CodebookWriter.standalone().write(codebook));
        assertTrue(problem.getMessage().contains("no id"), problem.getMessage());
    }

    @Test
    void everyCodebookIsReadAsItWasWritten() {
        for (int i = 0; i < RandomCodebooks.tries(); i++) {
            Codebook codebook = new RandomCodebooks(i).codebook();
            String text = CodebookWriter.standalone().write(codebook);
            Codebook read = parseFaultless(text).codebook();
            assertTrue(EcoreUtil.equals(codebook, read), () -> text);
            assertEquals(text, CodebookWriter.standalone().write(read));
        }
    }

    private static Code code(String id, String name) {
        Code code = FACTORY.createCode();
        code.setId(id);
        code.setName(name);
        return code;
    }
}
