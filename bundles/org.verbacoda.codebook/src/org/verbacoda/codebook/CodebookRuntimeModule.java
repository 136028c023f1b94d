/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import java.nio.charset.StandardCharsets;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.verbacoda.codebook.conversion.CodebookValueConverters;
import org.verbacoda.codebook.linking.CodebookLinkingMessages;
import org.verbacoda.codebook.naming.CodeNameProvider;
import org.verbacoda.codebook.parser.CodebookSyntaxMessages;

/** What the language is made of, wherever it runs. */
@NonNullByDefault({}) // the framework's signatures have no null annotations
public class CodebookRuntimeModule extends AbstractCodebookRuntimeModule {

    @Override
    public void configure(Binder binder) {
        super.configure(binder);
        // What EMF's own validator would add ("required feature 'name' must be set") the syntax error has said better
        binder.bind(Boolean.TYPE).annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR))
                .toInstance(false);
    }

    /** Codebooks are UTF-8, whatever the machine's encoding is. */
    @Override
    public void configureRuntimeEncodingProvider(Binder binder) {
        binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class).to(Utf8.class);
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return CodebookValueConverters.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return CodeNameProvider.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return CodebookSyntaxMessages.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return CodebookLinkingMessages.class;
    }

    static final class Utf8 implements IEncodingProvider {
        @Override
        public String getEncoding(@Nullable URI uri) {
            return StandardCharsets.UTF_8.name();
        }
    }
}
