/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbacoda.transcript.fixes.Fix;

/**
 * Each rule fires where it should, nowhere else, and its fixes do what they say. See {@link RuleCase} for the files.
 */
class GoldenRulesTest {

    /** These need more than one file, or its bytes; the tests of the command that checks files have them. */
    private static final Set<Rule> BEYOND_THE_TEXT = EnumSet.of(Rule.DUPLICATE_ID, Rule.NOT_UTF8);

    static List<RuleCase> cases() throws IOException {
        return RuleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleSaysWhatIsExpectedOfIt(RuleCase given) throws IOException {
        assertEquals(given.text("problems.txt"), given.told(), given.folder().toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFixesOfTheFirstProblemDoWhatIsExpectedOfThem(RuleCase given) throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 1; Files.exists(given.folder().resolve("fixed-" + i + ".md")); i++) {
            expected.add(given.text("fixed-" + i + ".md"));
        }
        List<String> actual = new ArrayList<>();
        for (TranscriptProblem problem : given.problems().stream().limit(1).toList()) {
            for (Fix fix : given.fixes(problem)) {
                actual.add(fix.edits().applyTo(given.input().text()));
            }
        }
        assertEquals(expected, actual, given.folder().toString());
    }

    @Test
    void everyRuleHasACaseWhereItFiresAndOneWhereItDoesNot() throws IOException {
        Set<Rule> firing = EnumSet.copyOf(BEYOND_THE_TEXT);
        Set<Rule> silent = EnumSet.copyOf(BEYOND_THE_TEXT);
        for (RuleCase given : RuleCase.all()) {
            (given.text("problems.txt").isEmpty() ? silent : firing).add(given.rule());
        }
        assertEquals(EnumSet.allOf(Rule.class), firing);
        assertEquals(EnumSet.allOf(Rule.class), silent);
    }

    @Test
    void everyFileOfACaseIsUsed() throws IOException {
        try (Stream<Path> files = Files.walk(RuleCase.ROOT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                assertFalse(!name.equals("input.md") && !name.equals("problems.txt")
                        && !name.matches("fixed-[1-9]\\.md"), file.toString());
            }
        }
    }
}
