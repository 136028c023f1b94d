/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.codebook.CodebookTexts.parse;
import static org.verbacoda.codebook.CodebookTexts.parseFaultless;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.verbacoda.coding.model.Code;
import org.verbacoda.coding.model.CodeGroup;
import org.verbacoda.coding.model.Codebook;

class CodebookParserTest {
    private static final String EXAMPLE = """
            // What we look for
            codebook "AI in creative work"

            code creative-control-7f3a "Creative control" #C0392B {
                definition "Keeping a decision with a person because the decision is the work."
                include "turning down generated artwork"
                include 'saying "no"'
                exclude "cost or speed as the reason" /* see Money */
                example "I prefer to have a human design album covers."
                memo "Talk about this
            on Monday"
                alias own-hand-k2m9 my-way-a1b2
                code album-art-x41c "Cover art" #e67e22
                code old-9z9z "Old" retired
            }
            group "Covers" { album-art-x41c own-hand-k2m9 }
            code money-m4n4 "Money" not codable retired {
            }
            """;

    @Test
    void everyPartOfTheLanguageIsRead() {
        CodebookDocument document = parseFaultless(EXAMPLE);
        Codebook codebook = document.codebook();
        assertEquals("test.codebook", document.name());
        assertSame(EXAMPLE, document.text());
        assertFalse(document.hasErrors());
        assertEquals("AI in creative work", codebook.getName());
        assertEquals(List.of("creative-control-7f3a", "money-m4n4"),
                codebook.getCodes().stream().map(Code::getId).toList());
        Code control = codebook.getCodes().get(0);
        assertEquals("Creative control", control.getName());
        assertEquals("#C0392B", control.getColor());
        assertFalse(control.isNotCodable());
        assertFalse(control.isRetired());
        assertEquals("Keeping a decision with a person because the decision is the work.", control.getDefinition());
        assertEquals(List.of("turning down generated artwork", "saying \"no\""), control.getIncludes());
        assertEquals(List.of("cost or speed as the reason"), control.getExcludes());
        assertEquals(List.of("I prefer to have a human design album covers."), control.getExamples());
        assertEquals("Talk about this\non Monday", control.getMemo());
        assertEquals(List.of("own-hand-k2m9", "my-way-a1b2"), control.getAliases());
        assertEquals(List.of("album-art-x41c", "old-9z9z"), control.getCodes().stream().map(Code::getId).toList());
        Code art = control.getCodes().get(0);
        assertEquals("#e67e22", art.getColor());
        assertSame(control, art.getParent());
        assertTrue(control.getCodes().get(1).isRetired());
        Code money = codebook.getCodes().get(1);
        assertNull(money.getColor());
        assertTrue(money.isNotCodable());
        assertTrue(money.isRetired());
        CodeGroup covers = codebook.getGroups().get(0);
        assertEquals("Covers", covers.getName());
        assertEquals(List.of(art, control), covers.getMembers());
    }

    @Test
    void anEmptyOrCommentOnlyTextIsAnEmptyCodebook() {
        for (String text : List.of("", "\n \t\r\n", "// nothing yet", "/* nothing\nyet */\n", "\ufeff")) {
            CodebookDocument document = parseFaultless(text);
            assertEquals(List.of(), document.codebook().getCodes());
            assertNull(document.codebook().getName());
        }
    }

    @Test
    void wordsOfTheLanguageCanBeIds() {
        CodebookDocument document = parseFaultless("""
                code code "A" { alias group alias alias not codable retired code codebook "B" }
                code definition "C" { code include "D" { alias memo } code exclude "E" }
                code example "F"
                group "G" { code codebook definition include exclude example }
                group "H" { group memo }
                """);
        Codebook codebook = document.codebook();
        assertEquals(List.of("group", "alias", "not", "codable", "retired"),
                codebook.getCodes().get(0).getAliases());
        assertEquals("codebook", codebook.getCodes().get(0).getCodes().get(0).getId());
        assertEquals("memo", codebook.getCodes().get(1).getCodes().get(0).getAliases().get(0));
        assertEquals(List.of("code", "codebook", "definition", "include", "exclude", "example"),
                document.snapshot().groups().get(0).members());
        assertEquals(List.of("code", "include"), document.snapshot().groups().get(1).members());
    }

    @Test
    void idsCanStartWithAnyOfTheirCharacters() {
        Codebook codebook = parseFaultless("code 3d-print-9x9x \"A\" code 42 \"B\" code -x \"C\" code _ \"D\" "
                + "code C0392B \"E\" #C0392B code codex \"F\" code code-x \"G\"").codebook();
        assertEquals(List.of("3d-print-9x9x", "42", "-x", "_", "C0392B", "codex", "code-x"),
                codebook.getCodes().stream().map(Code::getId).toList());
    }

    @Test
    void entriesStandInAnyOrder() {
        Code code = parseFaultless("code x \"X\" { code y \"Y\" memo \"m\" include \"1\" alias z exclude \"2\" "
                + "include \"3\" definition \"d\" }").codebook().getCodes().get(0);
        assertEquals(List.of("1", "3"), code.getIncludes());
        assertEquals("d", code.getDefinition());
        assertEquals("m", code.getMemo());
    }

    @Test
    void commentsStandAnywhereButWithinTexts() {
        Codebook codebook = parseFaultless("""
                /* 1 */ codebook // 2
                "T" /* 3 */ code /*4*/x/*5*/"X // not /* one" // 6
                #C0392B /**/ { // 7
                // 8
                } // 9""").codebook();
        assertEquals("T", codebook.getName());
        assertEquals("X // not /* one", codebook.getCodes().get(0).getName());
        assertEquals("#C0392B", codebook.getCodes().get(0).getColor());
    }

    @Test
    void escapesAreRead() {
        Codebook codebook = parseFaultless("""
                code x "\\"a\\' \\\\ \\n \\t \\r \\u00e9 \\ud83d\\ude00 é"
                code y 'it\\'s "this"'
                """).codebook();
        assertEquals("\"a' \\ \n \t \r é \ud83d\ude00 é", codebook.getCodes().get(0).getName());
        assertEquals("it's \"this\"", codebook.getCodes().get(1).getName());
    }

    @Test
    void positionsAreThoseOfTheTextWithItsOwnLineEnds() {
        String text = "code x \"X\"\r\n\r\ncode \ud83d\ude00 \"Y\"\rcode x \"Z\"";
        List<CodebookProblem> problems = parse(text).problems();
        assertEquals(text.indexOf("\ud83d"), problems.get(0).offset());
        assertEquals(3, problems.get(0).line());
        assertEquals(6, problems.get(0).column());
        CodebookProblem last = parse("code x \"X\"\r\n\r\n  code x \"Z\"").problems().get(0);
        assertEquals(21, last.offset());
        assertEquals(3, last.line());
        assertEquals(8, last.column());
    }

    @Test
    void aTextIsTheSameWithOtherLineEnds() {
        Codebook codebook = parseFaultless("code x \"a\r\nb\rc\nd\"").codebook();
        assertEquals("a\nb\nc\nd", codebook.getCodes().get(0).getName());
    }

    @Test
    void aProblemIsDescribedInOneLine() {
        CodebookDocument document = parse("code x \"X\"\ncode y \" x\"");
        assertEquals("test.codebook:2:8: warning: Another code is named \"X\" too (line 1): give one of them another "
                + "name, or merge them. [codebook-duplicate-name]", document.describe(document.problems().get(0)));
        assertFalse(document.hasErrors());
    }

    @Test
    void whatCanBeMadeOutOfABrokenTextIsThere() {
        CodebookDocument document = parse("code a \"A\"\ncode \"B\" { definition }\ncode c \"C\"\n");
        assertTrue(document.hasErrors());
        assertEquals("a", document.codebook().getCodes().get(0).getId());
        assertTrue(document.snapshot().byId("c").isPresent());
    }

    @Test
    void severalThreadsCanParseAtOnce() throws Exception {
        int problems = parse(EXAMPLE + "}").problems().size();
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean broken = i % 2 == 0;
            tasks.add(() -> parse(broken ? EXAMPLE + "}" : EXAMPLE).problems().size());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                assertEquals(i % 2 == 0 ? problems : 0, results.get(i).get());
            }
        }
    }

    @Test
    void noTextMakesItFail() {
        List<String> logged = new ArrayList<>();
        AppenderSkeleton log = new AppenderSkeleton() {
            @Override
            protected void append(LoggingEvent event) {
                if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
                    logged.add(event.getRenderedMessage());
                }
            }

            @Override
            public void close() {
                // nothing is held
            }

            @Override
            public boolean requiresLayout() {
                return false;
            }
        };
        Logger.getRootLogger().addAppender(log);
        try {
            for (int i = 0; i < RandomCodebooks.tries(); i++) {
                Random random = new Random(i);
                String text = i % 2 == 0 ? garbage(random) : damaged(random);
                CodebookDocument document = parse(text);
                for (CodebookProblem problem : document.problems()) {
                    assertTrue(logged.isEmpty(), text);
                    assertTrue(problem.offset() >= 0 && problem.length() >= 0
                            && problem.offset() + problem.length() <= text.length(), () -> problem + "\n" + text);
                    assertTrue(problem.rule().startsWith("codebook-"), () -> problem + "\n" + text);
                }
                for (CodeEntry code : document.snapshot().codes()) {
                    assertTrue(document.snapshot().byId(code.id()).isPresent(), text);
                }
            }
        } finally {
            Logger.getRootLogger().removeAppender(log);
        }
        assertEquals(List.of(), logged, "Xtext logs what a rule throws and goes on");
    }

    private static String garbage(Random random) {
        List<String> pieces = List.of("codebook ", "code ", "group ", "not ", "codable ", "retired ", "definition ",
                "include ", "alias ", "memo ", "x ", "y ", "\"X\" ", "'Y' ", "\"", "'", "{ ", "} ", "#C0392B ", "#1",
                "\\", "//", "/*", "*/", "\n", "\r", "é", "“", "\ud83d", "\ude00", "\u0000", "\uffff", "\u2028", "; ");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(EXAMPLE);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + random.nextInt(12));
            if (random.nextBoolean()) {
                text.delete(start, end);
            } else {
                text.insert(start, text.substring(start, end));
            }
        }
        return text.toString();
    }
}
