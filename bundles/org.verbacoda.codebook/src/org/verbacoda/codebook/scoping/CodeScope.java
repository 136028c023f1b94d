/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.scoping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.verbacoda.coding.model.Code;
import org.verbacoda.coding.model.Codebook;

/**
 * The codes of one codebook under their ids and aliases. An id goes before an alias that is the same, and the first of
 * two codes with one id before the second, so that every name means one code even where the codebook has errors. A code
 * is written by its id, never by an alias.
 */
@NonNullByDefault({}) // the framework's signatures have no null annotations
final class CodeScope implements IScope {
    private final Map<QualifiedName, IEObjectDescription> byName = new LinkedHashMap<>();
    private final Map<EObject, IEObjectDescription> byCode = new HashMap<>();

    private CodeScope() {
    }

    static CodeScope of(Codebook codebook) {
        CodeScope scope = new CodeScope();
        scope.addIds(codebook.getCodes());
        scope.addAliases(codebook.getCodes());
        return scope;
    }

    private void addIds(List<Code> codes) {
        for (Code code : codes) {
            String id = code.getId();
            if (id != null) {
                IEObjectDescription description = EObjectDescription.create(QualifiedName.create(id), code);
                byName.putIfAbsent(description.getName(), description);
                byCode.put(code, description);
            }
            addIds(code.getCodes());
        }
    }

    private void addAliases(List<Code> codes) {
        for (Code code : codes) {
            for (String alias : code.getAliases()) {
                QualifiedName name = QualifiedName.create(alias);
                byName.putIfAbsent(name, EObjectDescription.create(name, code));
            }
            addAliases(code.getCodes());
        }
    }

    @Override
    public @Nullable IEObjectDescription getSingleElement(QualifiedName name) {
        return byName.get(name);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        IEObjectDescription found = byName.get(name);
        return found == null ? List.of() : List.of(found);
    }

    @Override
    public @Nullable IEObjectDescription getSingleElement(EObject object) {
        return byCode.get(object);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        IEObjectDescription found = byCode.get(object);
        return found == null ? List.of() : List.of(found);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        return List.copyOf(byName.values());
    }
}
