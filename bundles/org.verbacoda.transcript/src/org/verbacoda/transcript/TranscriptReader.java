/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;

/**
 * Reads and validates transcripts through their Xtext resource, outside a workbench. Safe for use by several threads.
 * A transcript refers to no other, so its resource is in no resource set.
 */
public final class TranscriptReader {

    private static final URI UNNAMED = URI.createURI("memory:/transcript.transcript");

    private final Provider<TranscriptResource> resources;
    private final IResourceValidator validator;

    @Inject
    TranscriptReader(Provider<TranscriptResource> resources, IResourceValidator validator) {
        this.resources = resources;
        this.validator = validator;
    }

    /** A reader of its own language set-up, for a program that has none; takes a few hundred milliseconds. */
    public static TranscriptReader standalone() {
        Injector injector = new TranscriptStandaloneSetup().createInjectorAndDoEMFRegistration();
        return injector.getInstance(TranscriptReader.class);
    }

    /** Parses a text: a document as an editor holds it, or a normalised text. Every text has a parse. */
    public TranscriptResource parse(String text, TranscriptSettings settings) {
        TranscriptResource resource = resources.get();
        resource.setURI(UNNAMED);
        resource.setSettings(settings);
        resource.setText(text);
        return resource;
    }

    /**
     * What is wrong with a parsed transcript, in the order of its text. An issue's code is the id of a
     * {@link org.verbacoda.transcript.rules.Rule}; its offset and length are UTF-16 units of the text parsed.
     */
    public List<Issue> validate(TranscriptResource resource) {
        return validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
    }
}
