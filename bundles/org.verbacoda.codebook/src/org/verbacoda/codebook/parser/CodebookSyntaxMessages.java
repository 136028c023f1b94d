/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.parser;

import java.util.Set;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.verbacoda.codebook.parser.TokensBefore.Block;
import org.verbacoda.codebook.validation.CodebookRules;

/**
 * Says in words what is missing or too much, judging by what stands before the place: the parser's own messages name
 * its rules and look at one token only.
 */
@NonNullByDefault({}) // the framework's signatures have no null annotations
public final class CodebookSyntaxMessages extends SyntaxErrorMessageProvider {
    private static final Set<String> TEXT_ENTRIES = Set.of("definition", "include", "exclude", "example", "memo");
    private static final Set<String> PROPERTIES = Set.of("not", "codable", "retired");
    private static final String CURLY_QUOTES = "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u201a\u2039\u203a";

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException problem = context.getRecognitionException();
        if (problem == null) {
            return unfinished(context.getDefaultMessage());
        }
        return message(TokensBefore.of(problem), problem.token);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        String message = context.getValueConverterException().getMessage();
        return new SyntaxErrorMessage(message,
                message.startsWith("'#") ? CodebookRules.BAD_COLOR : CodebookRules.BAD_ID);
    }

    /** Where the lexer fails: every character is some token, so it is within a text or comment that has no end. */
    private static SyntaxErrorMessage unfinished(String lexerMessage) {
        if (lexerMessage.contains("*")) {
            return syntax("This comment has no end: write */ behind it.");
        }
        return new SyntaxErrorMessage("The closing quote is missing: no quote like the opening one follows up to the "
                + "end of the file.", CodebookRules.QUOTE);
    }

    private static SyntaxErrorMessage message(TokensBefore before, Token found) {
        String text = TokensBefore.text(found);
        if (text.length() == 1 && CURLY_QUOTES.contains(text)) {
            return new SyntaxErrorMessage("Texts stand between straight quotes: write \" instead of " + text + ".",
                    CodebookRules.QUOTE);
        }
        @Nullable Token touching = before.textTouching(found);
        if (touching != null && !text.equals("{") && !text.equals("}")) {
            return new SyntaxErrorMessage("A quote is missing or one too many: the text that starts in line "
                    + touching.getLine() + " ends right before this. (A quote within a text is written \\\".)",
                    CodebookRules.QUOTE);
        }
        String expected = expectedBehind(before);
        if (expected != null) {
            return syntax(expected + "; here is " + described(found) + ".");
        }
        @Nullable Block block = before.block();
        if (found.getType() == Token.EOF && block != null) {
            return brace("A closing brace is missing: the block of " + name(block) + ", opened in line " + block.line()
                    + ", is not closed. Write } where it ends.");
        }
        if (text.equals("}") && block == null) {
            return brace("There is a closing brace too many: no block is open here. Remove it.");
        }
        if (block == null) {
            return atTop(found);
        }
        return block.ofGroup() ? inGroup(block, found) : inCode(block, found);
    }

    /** What must follow the last tokens in any place, or null if that depends on the block. */
    private static @Nullable String expectedBehind(TokensBefore before) {
        String last = before.last();
        if (before.lastButOne().equals("code") && !before.lastIsText()) {
            return "The name of the code '" + last + "' is missing: behind the id it stands in quotes";
        }
        if (TEXT_ENTRIES.contains(last)) {
            return "Behind '" + last + "' stands a text in quotes";
        }
        if (before.lastButOne().equals("group") && before.lastIsText()) {
            return "Behind the name of a group stand the ids of its codes in braces { }";
        }
        return switch (last) {
            case "codebook" -> "Behind 'codebook' stands the title in quotes";
            case "code" -> "Behind 'code' stands an id, then the name in quotes, as in: code trust-k3t8 \"Trust\"";
            case "group" -> "Behind 'group' stands its name in quotes, then the ids of its codes in braces { }";
            case "alias" -> "Behind 'alias' stands the id this code has taken over";
            case "not" -> "Behind 'not' stands 'codable'";
            default -> null;
        };
    }

    private static SyntaxErrorMessage atTop(Token found) {
        String text = TokensBefore.text(found);
        if (text.equals("codebook")) {
            return syntax("The title (codebook \"...\") stands once, before all codes.");
        }
        if (TEXT_ENTRIES.contains(text) || text.equals("alias")) {
            return brace("'" + text + "' stands within the braces of a code: the opening brace of its code is missing, "
                    + "or it was closed too early.");
        }
        if (isProperty(text)) {
            return order();
        }
        if (text.equals("{")) {
            return brace("A block belongs to a code or a group: before the brace stands code id \"Name\" or group "
                    + "\"Name\".");
        }
        return syntax("Here a code or a group can stand (code id \"Name\" or group \"Name\" { ids }), but not "
                + described(found) + ".");
    }

    private static SyntaxErrorMessage inGroup(Block block, Token found) {
        if (TokensBefore.isText(found)) {
            return syntax("A group names its codes by their ids, not by their names in quotes. If the group "
                    + block.label() + " should end here, a closing brace is missing.");
        }
        return syntax("In a group stand ids of codes, separated by spaces, but not " + described(found) + ".");
    }

    private static SyntaxErrorMessage inCode(Block block, Token found) {
        String text = TokensBefore.text(found);
        if (text.equals("group") || text.equals("codebook")) {
            return brace("'" + text + "' cannot stand within a code: the closing brace of " + name(block)
                    + " (opened in line " + block.line() + ") is missing.");
        }
        if (TokensBefore.isText(found)) {
            return syntax("A text needs a word before it that says what it is: definition, include, exclude, example "
                    + "or memo.");
        }
        if (isProperty(text)) {
            return order();
        }
        return syntax("Within a code can stand: definition, include, exclude, example, memo, alias, or another code, "
                + "but not " + described(found) + ".");
    }

    private static boolean isProperty(String text) {
        return PROPERTIES.contains(text) || text.startsWith("#");
    }

    private static SyntaxErrorMessage order() {
        return syntax("The colour, 'not codable' and 'retired' stand in this order, each once, right behind the name "
                + "of a code.");
    }

    private static String name(Block block) {
        return (block.ofGroup() ? "the group " : "the code ") + block.label();
    }

    private static String described(Token token) {
        if (token.getType() == Token.EOF) {
            return "the end of the file";
        }
        return TokensBefore.isText(token) ? "a text in quotes" : "'" + TokensBefore.text(token) + "'";
    }

    private static SyntaxErrorMessage syntax(String message) {
        return new SyntaxErrorMessage(message, CodebookRules.SYNTAX);
    }

    private static SyntaxErrorMessage brace(String message) {
        return new SyntaxErrorMessage(message, CodebookRules.BRACE);
    }
}
