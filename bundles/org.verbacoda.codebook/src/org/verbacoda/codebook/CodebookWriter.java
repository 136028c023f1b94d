/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import jakarta.inject.Inject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.verbacoda.coding.model.Codebook;

/**
 * Writes a codebook that was made by a program, as by an import, in the usual layout. To change a text that people
 * write, use {@link CodebookEdits}: this forgets comments and layout. Safe for use by several threads at once.
 */
public final class CodebookWriter {
    private static final URI TEXT = URI.createURI("text:/codebook.codebook");

    private final IResourceFactory resources;
    private final ISerializer serializer;

    @Inject
    public CodebookWriter(IResourceFactory resources, ISerializer serializer) {
        this.resources = resources;
        this.serializer = serializer;
    }

    /** A writer where there is no injector; see {@link CodebookParser#standalone()}. */
    public static CodebookWriter standalone() {
        return CodebookParser.standaloneInjector().getInstance(CodebookWriter.class);
    }

    /**
     * The text of a codebook, with LF line ends. The model is not changed.
     *
     * @throws RuntimeException if the model cannot be written: an id or name is missing, an id or colour is not one, or
     *         a group names a code that is not in the codebook; the message says which
     */
    public String write(Codebook codebook) {
        // A copy has no layout of an earlier text, and its references can be looked up once for all
        Codebook copy = EcoreUtil.copy(codebook);
        Resource resource = resources.createResource(TEXT);
        resource.getContents().add(copy);
        return serializer.serialize(copy, SaveOptions.newBuilder().format().getOptions());
    }
}
