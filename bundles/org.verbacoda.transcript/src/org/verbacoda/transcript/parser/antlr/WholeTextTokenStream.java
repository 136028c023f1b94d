/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.parser.antlr;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** A token stream that knows the text its tokens were made from, and need not put it together from them again. */
@NonNullByDefault
final class WholeTextTokenStream extends XtextTokenStream {

    private final TranscriptTokenSource source;

    WholeTextTokenStream(TranscriptTokenSource source, ITokenDefProvider tokenDefProvider) {
        super(source, tokenDefProvider);
        this.source = source;
    }

    @Override
    public String toString() {
        if (p == -1) {
            fillBuffer();
        }
        return source.text();
    }
}
