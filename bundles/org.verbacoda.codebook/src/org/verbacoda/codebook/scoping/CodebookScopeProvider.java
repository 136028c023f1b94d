/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.scoping;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.verbacoda.coding.model.Codebook;

/**
 * All codes of the codebook, whatever their depth, by id and by alias. A codebook refers to nothing outside itself, so
 * no index of other files is asked.
 */
@Singleton
@NonNullByDefault({}) // the framework's signatures have no null annotations
public class CodebookScopeProvider implements IScopeProvider {
    private final IResourceScopeCache cache;

    @Inject
    public CodebookScopeProvider(IResourceScopeCache cache) {
        this.cache = cache;
    }

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (!(EcoreUtil.getRootContainer(context) instanceof Codebook codebook)) {
            return IScope.NULLSCOPE;
        }
        @Nullable Resource resource = codebook.eResource();
        return resource == null ? CodeScope.of(codebook)
                : cache.get(CodeScope.class, resource, () -> CodeScope.of(codebook));
    }
}
