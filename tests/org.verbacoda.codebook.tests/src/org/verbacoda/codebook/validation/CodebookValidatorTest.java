/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.codebook.CodebookProblem.Severity.ERROR;
import static org.verbacoda.codebook.CodebookProblem.Severity.WARNING;
import static org.verbacoda.codebook.CodebookTexts.assertOneProblem;
import static org.verbacoda.codebook.CodebookTexts.parseFaultless;

import org.junit.jupiter.api.Test;
import org.verbacoda.codebook.CodebookProblem;

class CodebookValidatorTest {

    @Test
    void aSecondCodeWithAnIdIsAnErrorWhateverItsDepth() {
        CodebookProblem problem = assertOneProblem(ERROR, CodebookRules.DUPLICATE_ID, """
                code trust-a1a1 "Trust" {
                    code doubt-b2b2 "Doubt"
                }
                code §doubt-b2b2§ "Suspicion"
                """);
        assertTrue(problem.message().contains("\"Doubt\" (line 2)"), problem.message());
    }

    @Test
    void anAliasThatIsAnIdIsAnError() {
        assertOneProblem(ERROR, CodebookRules.ALIAS_CLASH, """
                code a "A" { alias c §b§ d }
                code b "B"
                """);
    }

    @Test
    void aCodeCannotBeItsOwnAlias() {
        assertOneProblem(ERROR, CodebookRules.ALIAS_CLASH, "code a \"A\" { alias §a§ }");
    }

    @Test
    void anAliasGivenTwiceIsAnError() {
        CodebookProblem problem = assertOneProblem(ERROR, CodebookRules.ALIAS_CLASH, """
                code a "A" { alias x }
                code b "B" {
                    code c "C" { alias y alias §x§ }
                }
                """);
        assertTrue(problem.message().contains("\"A\" (line 1)"), problem.message());
    }

    @Test
    void aSecondCodeWithANameIsAWarning() {
        CodebookProblem problem = assertOneProblem(WARNING, CodebookRules.DUPLICATE_NAME, """
                code a "Trust in others"
                code b "B" {
                    code c §" TRUST in Others "§ #C0392B
                }
                """);
        assertTrue(problem.message().contains("\"Trust in others\" too (line 1)"), problem.message());
    }

    @Test
    void aCodeWithoutANameIsAnError() {
        assertOneProblem(ERROR, CodebookRules.EMPTY_NAME, "code a §\"\"§");
        assertOneProblem(ERROR, CodebookRules.EMPTY_NAME, "code a \"A\" { code b §' \t '§ }");
    }

    @Test
    void aGroupWithoutANameIsAnError() {
        assertOneProblem(ERROR, CodebookRules.EMPTY_NAME, "code a \"A\" group §\" \"§ { a }");
    }

    @Test
    void aSecondGroupWithANameIsAWarning() {
        assertOneProblem(WARNING, CodebookRules.DUPLICATE_GROUP, """
                group "Trust" { }
                code a "Trust"
                group §"trust "§ { a }
                """);
    }

    @Test
    void aCodeTwiceInAGroupIsAWarningEvenUnderItsAlias() {
        assertOneProblem(WARNING, CodebookRules.REPEATED_MEMBER, """
                code a "A" { alias x }
                code b "B"
                group "G" { a b §x§ }
                """);
        assertOneProblem(WARNING, CodebookRules.REPEATED_MEMBER, "code a \"A\" group \"G\" { a §a§ }");
    }

    @Test
    void aGroupNamesCodesThatAreThere() {
        CodebookProblem problem = assertOneProblem(ERROR, CodebookRules.UNKNOWN_CODE, """
                code a "A"
                group "G" { a §nobody-x1x1§ }
                """);
        assertTrue(problem.message().contains("'nobody-x1x1'"), problem.message());
    }

    @Test
    void aGroupCanNameACodeThatComesLaterOrIsDeepInTheTree() {
        parseFaultless("group \"G\" { c b } code a \"A\" { code b \"B\" { code c \"C\" } }");
    }

    @Test
    void aSecondDefinitionOrMemoIsAnErrorBecauseItHidesTheFirst() {
        assertOneProblem(ERROR, CodebookRules.REPEATED_ENTRY, """
                code a "A" {
                    definition "one"
                    code b "B" { definition "other" }
                    definition §"two"§
                }
                """);
        assertOneProblem(ERROR, CodebookRules.REPEATED_ENTRY, "code a \"A\" { memo '1' memo §'2'§ }");
    }

    @Test
    void anIdWithOtherLettersIsAnError() {
        CodebookProblem problem = assertOneProblem(ERROR, CodebookRules.BAD_ID, "code a \"A\"\ncode §café-1§ \"Café\"");
        assertTrue(problem.message().contains("'café-1'"), problem.message());
        assertOneProblem(ERROR, CodebookRules.BAD_ID, "code a \"A\" { alias b §ü§ }");
        assertOneProblem(ERROR, CodebookRules.BAD_ID, "code a \"A\" group \"G\" { a §ñ§ }");
    }

    @Test
    void aColourHasSixHexadecimalDigits() {
        assertOneProblem(ERROR, CodebookRules.BAD_COLOR, "code a \"A\" §#C0392§ { }");
        assertOneProblem(ERROR, CodebookRules.BAD_COLOR, "code a \"A\" §#C0392B7§");
        assertOneProblem(ERROR, CodebookRules.BAD_COLOR, "code a \"A\" §#red§ retired");
        assertOneProblem(ERROR, CodebookRules.BAD_COLOR, "code a \"A\" §#§ retired");
    }

    @Test
    void aBackslashThatStartsNothingIsAnErrorAtItsPlace() {
        assertOneProblem(ERROR, CodebookRules.BAD_ESCAPE, "code a \"C:§\\d§ata\"");
        assertOneProblem(ERROR, CodebookRules.BAD_ESCAPE, "code a \"A\" { memo 'caf§\\u00g§9' }");
        assertOneProblem(ERROR, CodebookRules.BAD_ESCAPE, "code a \"A\" { memo 'caf§\\u00§' }");
    }

    @Test
    void whatIsUnusualButMeantIsNoProblem() {
        parseFaultless("""
                code a "A" not codable retired { definition "" }
                code b "B"
                group "Empty" { }
                """);
    }
}
