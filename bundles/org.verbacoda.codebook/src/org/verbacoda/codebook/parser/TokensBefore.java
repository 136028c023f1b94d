/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.codebook.parser.antlr.internal.InternalCodebookLexer;

/**
 * What stands before the place of a syntax error: the last two tokens and the innermost block that is still open there.
 * Words are told by where they stand, since a word of the language may be an id as well.
 */
final class TokensBefore {
    /** A block: of a code (or of a group), its id (or name in quotes), and its line counted from 1. */
    record Block(boolean ofGroup, String label, int line) {
    }

    private final @Nullable Token last;
    private final @Nullable Token lastButOne;
    private final @Nullable Block block;

    private TokensBefore(@Nullable Token last, @Nullable Token lastButOne, @Nullable Block block) {
        this.last = last;
        this.lastButOne = lastButOne;
        this.block = block;
    }

    static TokensBefore of(RecognitionException problem) {
        Token last = null;
        Token lastButOne = null;
        Deque<Block> open = new ArrayDeque<>();
        if (problem.input instanceof TokenStream tokens) {
            boolean group = false;
            String label = "";
            for (int i = 0; i < problem.index; i++) {
                Token token = tokens.get(i);
                if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                    continue;
                }
                switch (token.getText()) {
                    case "{" -> open.push(new Block(group, label, token.getLine()));
                    case "}" -> open.poll();
                    default -> {
                        if (isText(token) && last != null && lastButOne != null
                                && lastButOne.getText().equals("code")) {
                            group = false;
                            label = "'" + last.getText() + "'";
                        } else if (isText(token) && last != null && last.getText().equals("group")) {
                            group = true;
                            label = token.getText();
                        }
                    }
                }
                lastButOne = last;
                last = token;
            }
        }
        return new TokensBefore(last, lastButOne, open.peek());
    }

    static boolean isText(Token token) {
        return token.getType() == InternalCodebookLexer.RULE_STRING;
    }

    @Nullable Block block() {
        return block;
    }

    /** The text of the last token, or nothing at the start. */
    String last() {
        return textOf(last);
    }

    String lastButOne() {
        return textOf(lastButOne);
    }

    /** The text in quotes that ends right before the token, without any space between, or null. */
    @Nullable Token textTouching(Token token) {
        Token before = last;
        return before != null && isText(before) && token.getType() != Token.EOF
                && before.getLine() + lines(before) == token.getLine()
                && endColumn(before) == token.getCharPositionInLine() ? before : null;
    }

    boolean lastIsText() {
        Token token = last;
        return token != null && isText(token);
    }

    private static String textOf(@Nullable Token token) {
        return token == null ? "" : token.getText();
    }

    private static int lines(Token token) {
        return (int) token.getText().chars().filter(c -> c == '\n').count();
    }

    private static int endColumn(Token token) {
        String text = token.getText();
        int lineStart = text.lastIndexOf('\n') + 1;
        return text.length() - lineStart + (lineStart == 0 ? token.getCharPositionInLine() : 0);
    }
}
