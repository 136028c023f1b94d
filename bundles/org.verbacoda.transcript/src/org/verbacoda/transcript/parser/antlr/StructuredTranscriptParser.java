/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.parser.antlr;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;

import com.google.inject.Singleton;

/**
 * The parser of transcripts: makes the Xtext model of a text whose structure has been recognised. One for all resources:
 * what belongs to a single run is made anew for it, so it is safe for use by any thread.
 */
@Singleton
public class StructuredTranscriptParser extends TranscriptParser {

    /** Parses a text by its structure. Never gives a syntax error. */
    public IParseResult parse(TranscriptStructure structure) {
        return parse(getDefaultRuleName(), new StructureStream(structure));
    }

    @Override
    public IParseResult doParse(CharSequence sequence) {
        return parse(TranscriptStructure.of(sequence.toString(), SpeakerRoles.DEFAULT));
    }

    @Override
    public IParseResult doParse(Reader reader) {
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return doParse(text.toString());
    }

    @Override
    protected XtextTokenStream createTokenStream(TokenSource tokenSource) {
        return new WholeTextTokenStream((TranscriptTokenSource) tokenSource, getTokenDefProvider());
    }
}
