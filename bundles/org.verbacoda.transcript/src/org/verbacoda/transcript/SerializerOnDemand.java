/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import java.io.IOException;
import java.io.Writer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.name.Names;

/**
 * Xtext's serializer, made when it is first needed. Every resource asks for one when it is created; but transcripts are
 * written as text, and to make one (with sequencers, formatter, and the classes of all that) for each file that is merely
 * read would cost more than the parsing. Safe for use by any thread.
 */
@Singleton
@NonNullByDefault({})
final class SerializerOnDemand implements ISerializer {

    /** The class of the serializer that does the work. */
    static final Key<Class<? extends ISerializer>> DELEGATE = Key.get(new TypeLiteral<>() {
    }, Names.named("org.verbacoda.transcript.serializer"));

    private final Injector injector;

    @Inject
    SerializerOnDemand(Injector injector) {
        this.injector = injector;
    }

    @Override
    public String serialize(EObject object) {
        return serializer().serialize(object);
    }

    @Override
    public String serialize(EObject object, SaveOptions options) {
        return serializer().serialize(object, options);
    }

    @Override
    public void serialize(EObject object, Writer writer, SaveOptions options) throws IOException {
        serializer().serialize(object, writer, options);
    }

    @Override
    public ReplaceRegion serializeReplacement(EObject object, SaveOptions options) {
        return serializer().serializeReplacement(object, options);
    }

    /** Not a Guice provider: that would load the classes when the injector is made. */
    private ISerializer serializer() {
        return injector.getInstance(injector.getInstance(DELEGATE));
    }
}
