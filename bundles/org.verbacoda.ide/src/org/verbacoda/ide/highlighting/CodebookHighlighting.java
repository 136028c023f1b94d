/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.highlighting;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.verbacoda.codebook.parser.antlr.internal.InternalCodebookLexer;

/**
 * Says what the stretches of a codebook's text are, by its tokens alone: whatever else is wrong with it, what can be told
 * is told. The tokens are those of the grammar; that a word is an id is known from the words before it. Used once, by one
 * thread.
 */
public final class CodebookHighlighting {

    private final List<CodebookRange> ranges = new ArrayList<>();
    /** An id must come next: behind {@code code} and {@code alias}. */
    private boolean idExpected;
    /** Further ids may come: behind the id of an {@code alias}. */
    private boolean aliases;
    /** The name of a group comes next, then its braces, with nothing but ids between them. */
    private boolean group;
    private boolean members;

    private CodebookHighlighting() {
    }

    /** The stretches of a text that are more than white space and punctuation, in order; none overlaps another. */
    public static List<CodebookRange> of(String text) {
        CodebookHighlighting highlighting = new CodebookHighlighting();
        InternalCodebookLexer lexer = new InternalCodebookLexer(new ANTLRStringStream(text));
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            CommonToken found = (CommonToken) token;
            highlighting.add(found, text.substring(found.getStartIndex(), found.getStopIndex() + 1));
        }
        return List.copyOf(highlighting.ranges);
    }

    private void add(CommonToken token, String text) {
        switch (token.getType()) {
            case InternalCodebookLexer.RULE_WS -> {
                // shows nothing
            }
            case InternalCodebookLexer.RULE_ML_COMMENT, InternalCodebookLexer.RULE_SL_COMMENT ->
                add(token, CodebookElement.COMMENT);
            case InternalCodebookLexer.RULE_STRING -> {
                add(token, CodebookElement.STRING);
                idExpected = false;
                aliases = false;
            }
            case InternalCodebookLexer.RULE_COLOR -> {
                add(token, CodebookElement.COLOR);
                idExpected = false;
                aliases = false;
            }
            case InternalCodebookLexer.RULE_ID -> {
                add(token, CodebookElement.ID);
                idExpected = false;
            }
            default -> keywordOrPunctuation(token, text);
        }
    }

    private void keywordOrPunctuation(CommonToken token, String text) {
        if (text.equals("{") || text.equals("}")) {
            members = group && text.equals("{");
            group = false;
            idExpected = false;
            aliases = false;
        } else if (text.startsWith("\"") || text.startsWith("'")) {
            add(token, CodebookElement.STRING); // not closed yet
        } else if (token.getType() == InternalCodebookLexer.RULE_ANY_OTHER || token.getType() == Token.INVALID_TOKEN_TYPE) {
            add(token, text.startsWith("/*") ? CodebookElement.COMMENT : CodebookElement.INVALID);
        } else if (idExpected || members || aliases && isAlias(text)) {
            add(token, CodebookElement.ID);
            idExpected = false;
        } else {
            add(token, CodebookElement.KEYWORD);
            idExpected = text.equals("code") || text.equals("alias");
            aliases = text.equals("alias");
            group = text.equals("group");
        }
    }

    /** The keywords that the grammar allows as further ids behind an alias. */
    private static boolean isAlias(String keyword) {
        return keyword.equals("not") || keyword.equals("codable") || keyword.equals("retired");
    }

    private void add(CommonToken token, CodebookElement element) {
        ranges.add(new CodebookRange(token.getStartIndex(), token.getStopIndex() + 1, element));
    }
}
