/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;

class CodeMovesTest {

    private static final String BOOK = """
            codebook "Night shifts"

            // What keeps people going
            code company "Company" #8FB98B {
                definition "Being with others,
            in the same room."
                // the youngest code
                code tea "Tea" #7DA9D6
            }

            code tools "Tools" // of any kind
            code money "Money" not codable

            group "Things" { tools tea }
            """;

    @Test
    void codeBecomesTheLastSubCodeOfAnother() {
        assertEquals("""
                codebook "Night shifts"

                // What keeps people going
                code company "Company" #8FB98B {
                    definition "Being with others,
                in the same room."
                    // the youngest code
                    code tea "Tea" #7DA9D6
                    code tools "Tools" // of any kind
                }

                code money "Money" not codable

                group "Things" { tools tea }
                """, CodeMoves.move(BOOK, "tools", Optional.of("company")));
    }

    @Test
    void codeWithoutSubCodesGetsABlock() {
        String moved = CodeMoves.move(BOOK, "tools", Optional.of("money"));
        assertTrue(moved.contains("""
                code money "Money" not codable {
                    code tools "Tools" // of any kind
                }
                """), moved);
    }

    @Test
    void codeMovesWithAllWithinItAndKeepsTextsOverSeveralLines() {
        String moved = CodeMoves.move(BOOK, "company", Optional.of("tools"));
        assertTrue(moved.contains("""
                    code company "Company" #8FB98B {
                        definition "Being with others,
                in the same room."
                        // the youngest code
                        code tea "Tea" #7DA9D6
                    }
                """), moved);
    }

    @Test
    void codeComesToStandBehindAllAtTheTop() {
        String moved = CodeMoves.move(BOOK, "tea", Optional.empty());
        assertTrue(moved.contains("""
                code money "Money" not codable
                code tea "Tea" #7DA9D6

                group "Things" { tools tea }
                """), moved);
    }

    @Test
    void codeThatStandsThereAlreadyStays() {
        assertSame(BOOK, CodeMoves.move(BOOK, "tea", Optional.of("company")));
        assertSame(BOOK, CodeMoves.move(BOOK, "tools", Optional.empty()));
    }

    @Test
    void codeCantStandUnderItself() {
        assertThrows(IllegalArgumentException.class, () -> CodeMoves.move(BOOK, "company", Optional.of("company")));
        assertThrows(IllegalArgumentException.class, () -> CodeMoves.move(BOOK, "company", Optional.of("tea")));
    }

    @Test
    void whatIsMissingOrBrokenIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CodeMoves.move(BOOK, "gone", Optional.of("company")));
        assertThrows(IllegalArgumentException.class, () -> CodeMoves.move(BOOK, "tools", Optional.of("gone")));
        assertThrows(IllegalArgumentException.class,
                () -> CodeMoves.move(BOOK + "code {", "tools", Optional.of("company")));
    }

    @Test
    void lineEndsStayAsTheyAre() {
        String moved = CodeMoves.move(BOOK.replace("\n", "\r\n"), "tools", Optional.of("company"));
        assertEquals(CodeMoves.move(BOOK, "tools", Optional.of("company")), moved.replace("\r\n", "\n"));
        assertEquals(moved.replace("\r\n", "").length(), moved.replace("\r", "").replace("\n", "").length());
    }

    /** Whatever is moved where, in whichever order: no code and nothing said of one is lost, or the move is refused. */
    @Test
    void movesLoseNothing() {
        Random random = new Random(20261123);
        List<String> ids = List.of("company", "tea", "tools", "money");
        String text = BOOK;
        int made = 0;
        for (int i = 0; i < TestSize.of(60, 2_000); i++) {
            List<String> targets = new ArrayList<>(ids);
            targets.add("");
            String id = ids.get(random.nextInt(ids.size()));
            String target = targets.get(random.nextInt(targets.size()));
            try {
                String moved = CodeMoves.move(text, id, Optional.of(target).filter(each -> !each.isEmpty()));
                made += moved.equals(text) ? 0 : 1;
                text = moved;
            } catch (IllegalArgumentException refused) {
                assertTrue(refused.getMessage().contains("can't"), refused.getMessage());
            }
            CodebookSnapshot codebook = CodebookParser.standalone().parse(text, "test").snapshot();
            assertEquals(4, codebook.codes().size(), text);
            assertEquals("Being with others,\nin the same room.", codebook.byId("company").orElseThrow().definition());
            assertEquals(List.of("tools", "tea"), codebook.groups().get(0).members());
        }
        assertTrue(made > 20, "moves made: " + made);
    }
}
