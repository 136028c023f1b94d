/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.verbacoda.transcript.words.Comments;

/**
 * Finds the places of a query in texts, whoever speaks there. Empty ones are none, and neither are those that touch a
 * comment: comments are no part of what was said. Thread-safe.
 */
final class TextMatcher {

    private final Pattern pattern;
    /** Nothing for an expression, which alone may go astray. */
    private final Optional<LiteralGlance> literal;

    TextMatcher(SearchQuery query) throws SearchException {
        int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS
                | (query.caseSensitive() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        try {
            literal = query.expression() ? Optional.empty()
                    : Optional.of(new LiteralGlance(query.text(), query.caseSensitive()));
            pattern = Pattern.compile(query.expression() ? query.text() : Pattern.quote(query.text()), flags);
        } catch (PatternSyntaxException e) {
            String place = e.getIndex() < 0 ? "" : e.getIndex() >= query.text().length() ? ", at its end"
                    : ", at character " + (e.getIndex() + 1);
            throw new SearchException("This is no regular expression: " + e.getDescription() + place, e);
        }
    }

    /** Told of each place, in the order of the text. */
    interface Taker {

        /**
         * Takes a place.
         *
         * @param match the matcher as it stands there; positions are UTF-16 units of the text
         * @return whether to go on
         */
        boolean take(Matcher match);
    }

    /**
     * Goes through a text.
     *
     * @throws java.util.concurrent.CancellationException if it is cancelled, also in the midst of an expression
     */
    void find(String text, BooleanSupplier cancelled, Taker taker) {
        if (literal.filter(glance -> !glance.mayBeIn(text)).isPresent()) {
            return;
        }
        Matcher match = pattern.matcher(literal.isPresent() ? text : new InterruptibleText(text, cancelled));
        Comments comments = Comments.of(text);
        boolean more = true;
        while (more && match.find()) {
            if (match.end() > match.start() && !isBroken(text, match.start()) && !isBroken(text, match.end())
                    && !touches(comments, match)) {
                more = taker.take(match);
            }
        }
    }

    /** Whether a position is in the middle of a character of two UTF-16 units. */
    private static boolean isBroken(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean touches(Comments comments, Matcher match) {
        return comments.contains(match.start()) || comments.contains(match.end() - 1);
    }
}
