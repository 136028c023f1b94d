/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.parser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.codebook.CodebookProblem.Severity.ERROR;
import static org.verbacoda.codebook.CodebookTexts.assertOneProblem;

import org.junit.jupiter.api.Test;
import org.verbacoda.codebook.validation.CodebookRules;

class CodebookSyntaxMessagesTest {

    @Test
    void aQuoteThatIsNeverClosedIsNamedWhereItOpens() {
        saysAt(CodebookRules.QUOTE, "code x §\"X { definition 'a' }\n§", "closing quote is missing");
        saysAt(CodebookRules.QUOTE, "code x \"X\" { definition §'it§", "closing quote is missing");
    }

    @Test
    void aQuoteMissingBeforeAnotherTextIsNamedWithTheLineOfTheTextThatSwallowedIt() {
        saysAt(CodebookRules.QUOTE, """
                code x "X" {
                    definition "swallows the next line
                    include "§def§" }'""".replace(" }'", ""), "starts in line 2");
    }

    @Test
    void aQuoteWithinATextIsExplained() {
        saysAt(CodebookRules.QUOTE, "code x \"X\" { memo \"a \"§quoted§\" word\" }", "written \\\"");
    }

    @Test
    void curlyQuotesAreExplained() {
        saysAt(CodebookRules.QUOTE, "code x §“§X”", "straight quotes");
    }

    @Test
    void aBraceThatIsNeverClosedIsNamedWithItsCode() {
        saysAt(CodebookRules.BRACE, """
                code a "A" {
                    code b "B"
                    code c "C" {
                        memo §"m"§""", "the code 'c', opened in line 3");
    }

    @Test
    void aGroupWithinACodeMeansAMissingBrace() {
        saysAt(CodebookRules.BRACE, "code a \"A\" { memo \"m\"\n§group§ \"G\" { a }", "closing brace of the code 'a'");
    }

    @Test
    void aBraceTooMany() {
        saysAt(CodebookRules.BRACE, "code a \"A\" { }\n§}§", "too many");
    }

    @Test
    void anEntryOutsideOfACode() {
        saysAt(CodebookRules.BRACE, "code a \"A\"\n§definition§ \"d\"", "within the braces of a code");
    }

    @Test
    void aBlockOfNothing() {
        saysAt(CodebookRules.BRACE, "codebook \"T\" §{§ }", "belongs to a code or a group");
    }

    @Test
    void whatAWordWantsBehindIt() {
        saysAt(CodebookRules.SYNTAX, "§codebook§", "the title in quotes; here is the end of the file");
        saysAt(CodebookRules.SYNTAX, "code §\"X\"§", "an id, then the name");
        saysAt(CodebookRules.SYNTAX, "code x §#C0392B§", "name of the code 'x' is missing");
        saysAt(CodebookRules.SYNTAX, "code definition §#C0392B§", "name of the code 'definition' is missing");
        saysAt(CodebookRules.SYNTAX, "code x \"X\" { include §}§", "Behind 'include' stands a text in quotes");
        saysAt(CodebookRules.SYNTAX, "code x \"X\" { alias §}§", "Behind 'alias' stands the id");
        saysAt(CodebookRules.SYNTAX, "code x \"X\" not §{§ }", "Behind 'not' stands 'codable'");
        saysAt(CodebookRules.SYNTAX, "group §{§ }", "its name in quotes");
        saysAt(CodebookRules.SYNTAX, "code x \"X\" group \"G\" §x§", "ids of its codes in braces");
    }

    @Test
    void whatCanStandInAPlace() {
        saysAt(CodebookRules.SYNTAX, "§hello§", "a code or a group can stand");
        saysAt(CodebookRules.SYNTAX, "code x \"X\" { §note§ }", "definition, include, exclude");
        saysAt(CodebookRules.SYNTAX, "code x \"X\" { §\"t\"§ }", "a word before it");
        saysAt(CodebookRules.SYNTAX, "code x \"X\" group \"G\" { x §#C0392B§ }", "In a group stand ids");
        saysAt(CodebookRules.SYNTAX, "code x \"X\" group \"G\" { x §\"X\"§ }", "not by their names");
        saysAt(CodebookRules.SYNTAX, "code x \"X\" §codebook§ \"T\"", "before all codes");
        saysAt(CodebookRules.SYNTAX, "code x \"X\" retired §#C0392B§", "in this order");
    }

    @Test
    void aCommentThatIsNeverClosed() {
        saysAt(CodebookRules.SYNTAX, "code x \"X\" §/* and so on\n§", "comment has no end");
    }

    private static void saysAt(String rule, String marked, String words) {
        String message = assertOneProblem(ERROR, rule, marked).message();
        assertTrue(message.contains(words), message);
    }
}
