/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.transcript.parser.antlr.StructuredTranscriptParser;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * A transcript as an EMF resource: the tree of the grammar, and beside it the {@link TranscriptStructure} it was made
 * from. Like every EMF resource, for one thread at a time.
 */
public class TranscriptResource extends XtextResource {

    private TranscriptSettings settings = TranscriptSettings.DEFAULT;
    private @Nullable TranscriptStructure structure;

    /** Sets what the study says of its transcripts; holds from the next load on. */
    public void setSettings(TranscriptSettings settings) {
        this.settings = settings;
    }

    public TranscriptSettings getSettings() {
        return settings;
    }

    /**
     * The structure of the text last loaded.
     *
     * @throws IllegalStateException if nothing has been loaded
     */
    public TranscriptStructure getStructure() {
        TranscriptStructure known = structure;
        if (known == null) {
            throw new IllegalStateException("Not loaded: " + getURI());
        }
        return known;
    }

    /** Replaces the content by this text: a document as an editor holds it, or a normalised text. */
    public void setText(String text) {
        clearInternalState();
        parse(text);
        setModified(false);
    }

    /** Replaces a part of the text; everything is parsed again, because who speaks is decided over the whole file. */
    @Override
    public void update(int offset, int replacedTextLength, @Nullable String newText) {
        setText(new StringBuilder(getStructure().text()).replace(offset, offset + replacedTextLength,
                newText == null ? "" : newText).toString());
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        structure = null;
    }

    @Override
    protected void doLoad(@Nullable InputStream input, @Nullable Map<?, ?> options) throws IOException {
        if (input instanceof LazyStringInputStream lazy) {
            parse(lazy.getString());
        } else if (input != null) {
            parse(TextDecoder.decode(input.readAllBytes()).text());
        }
    }

    /**
     * Writes the text last loaded, in UTF-8. It is never made anew from the tree: the tree can't tell two spaces from
     * one, and what people said must come back as it was. To change a transcript, change its text.
     */
    @Override
    public void doSave(@Nullable OutputStream output, @Nullable Map<?, ?> options) throws IOException {
        if (output != null) {
            output.write(getStructure().text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void parse(String text) {
        TranscriptStructure parsed = TranscriptStructure.of(text, settings.roles());
        structure = parsed;
        updateInternalState(getParseResult(), ((StructuredTranscriptParser) getParser()).parse(parsed));
    }
}
