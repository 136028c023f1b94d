/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.parser.antlr;

import org.antlr.runtime.ANTLRStringStream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * A text whose structure is known already. ANTLR asks it for nothing but substrings, because the tokens come from
 * {@link TranscriptTokenSource}; so the text is not copied into an array.
 */
@NonNullByDefault
final class StructureStream extends ANTLRStringStream {

    private final TranscriptStructure structure;

    StructureStream(TranscriptStructure structure) {
        this.structure = structure;
        this.n = structure.text().length();
    }

    TranscriptStructure structure() {
        return structure;
    }

    @Override
    public String substring(int start, int stop) {
        return structure.text().substring(start, stop + 1);
    }

    @Override
    public int LA(int distance) {
        int at = p + distance - (distance > 0 ? 1 : 0);
        return at >= 0 && at < n ? structure.text().charAt(at) : EOF;
    }
}
