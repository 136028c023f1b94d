/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.parser.antlr;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.verbacoda.transcript.parser.antlr.internal.InternalTranscriptParser;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.LineKind;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/**
 * Makes the tokens of a transcript from its lines. A token is a whole line with its terminator, but for a label and a
 * key, which are tokens of their own, so that they can be found, renamed and coloured. Together the tokens cover the
 * text without a gap.
 * <p>
 * The lexer of the grammar is not used: which line is a label is a property of the whole file, so the
 * {@link TranscriptStructure} must stand before the first token.
 */
@NonNullByDefault
public final class TranscriptTokenSource implements TokenSource {

    private final CharStream input;
    private final TranscriptStructure structure;
    private int line;
    private int turn;
    private int field;
    /** Where the next token starts. */
    private int at;
    /** What the rest of the current line is, once its label or key has been given; 0 at the start of a line. */
    private int rest;

    /** The form the generated parser knows: takes the text from the lexer, which stays unused. */
    public TranscriptTokenSource(TokenSource lexer) {
        this(((Lexer) lexer).getCharStream());
    }

    private TranscriptTokenSource(CharStream input) {
        this.input = input;
        this.structure = input instanceof StructureStream known ? known.structure()
                : TranscriptStructure.of(input.size() == 0 ? "" : input.substring(0, input.size() - 1),
                        SpeakerRoles.DEFAULT);
    }

    @Override
    public Token nextToken() {
        int length = structure.text().length();
        if (at >= length) {
            return Token.EOF_TOKEN;
        }
        int end = structure.nextLine(line);
        if (rest != 0) {
            return restOfLine(end);
        }
        LineKind kind = structure.lineKind(line);
        switch (kind) {
            case LABEL:
                TurnSpan here = structure.turns().get(turn++);
                return opening(InternalTranscriptParser.RULE_LABEL, here.label().end(),
                        InternalTranscriptParser.RULE_TEXT, end);
            case METADATA:
                HeaderField entry = structure.fields().get(field++);
                return opening(InternalTranscriptParser.RULE_KEY, entry.keyEnd(),
                        InternalTranscriptParser.RULE_VALUE, end);
            default:
                return wholeLine(type(kind), end);
        }
    }

    private static int type(LineKind kind) {
        return switch (kind) {
            case BLANK -> InternalTranscriptParser.RULE_BLANK;
            case HEADING -> InternalTranscriptParser.RULE_HEADING_LINE;
            case RULER -> InternalTranscriptParser.RULE_RULER;
            case METADATA -> InternalTranscriptParser.RULE_KEY;
            case LABEL -> InternalTranscriptParser.RULE_LABEL;
            case TEXT -> InternalTranscriptParser.RULE_TEXT;
        };
    }

    private Token wholeLine(int type, int end) {
        Token token = token(type, end);
        line++;
        return token;
    }

    /** A label or key, with the rest of its line still to come if there is one. */
    private Token opening(int type, int tokenEnd, int typeOfRest, int lineEnd) {
        if (tokenEnd >= lineEnd) {
            return wholeLine(type, lineEnd);
        }
        rest = typeOfRest;
        return token(type, tokenEnd);
    }

    private Token restOfLine(int end) {
        int type = rest;
        int start = at;
        while (start < end && isBlank(structure.text().charAt(start))) {
            start++;
        }
        if (start == end) {
            rest = 0;
            return wholeLine(InternalTranscriptParser.RULE_BLANK, end);
        }
        if (start > at) {
            return token(InternalTranscriptParser.RULE_BLANK, start);
        }
        rest = 0;
        return wholeLine(type, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    @Override
    public String getSourceName() {
        return "transcript";
    }

    /** The whole text the tokens are of. */
    String text() {
        return structure.text();
    }

    private Token token(int type, int end) {
        CommonToken token = new CommonToken(input, type, Token.DEFAULT_CHANNEL, at, end - 1);
        token.setLine(line + 1);
        at = end;
        return token;
    }
}
