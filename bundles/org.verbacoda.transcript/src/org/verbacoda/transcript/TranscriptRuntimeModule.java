/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.verbacoda.transcript.parser.antlr.StructuredTranscriptParser;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** What the transcript language does in its own way. */
public class TranscriptRuntimeModule extends AbstractTranscriptRuntimeModule {

    @Override
    public Class<? extends IParser> bindIParser() {
        return StructuredTranscriptParser.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return TranscriptResource.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return TranscriptValueConverters.class;
    }

    @Override
    public Class<? extends ISerializer> bindISerializer() {
        return SerializerOnDemand.class;
    }

    public void configureSerializerOnDemand(Binder binder) {
        binder.bind(SerializerOnDemand.DELEGATE).toInstance(super.bindISerializer());
    }

    /** Transcripts hold no cross references, so there is nothing to link. */
    @Override
    public Class<? extends ILinker> bindILinker() {
        return NothingToLink.class;
    }

    /** The model comes from the parser alone, so EMF's own checks of multiplicities can find nothing. */
    public void configureUseEObjectValidator(Binder binder) {
        binder.bindConstant().annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).to(false);
    }
}
