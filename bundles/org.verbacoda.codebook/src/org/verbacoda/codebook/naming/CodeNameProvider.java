/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.verbacoda.coding.model.Code;

/** A code is referred to by its id: its name may change. Nothing else can be referred to. */
@NonNullByDefault({}) // the framework's signatures have no null annotations
public final class CodeNameProvider extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public @Nullable QualifiedName getFullyQualifiedName(EObject object) {
        if (!(object instanceof Code code)) {
            return null;
        }
        String id = code.getId();
        return id == null ? null : QualifiedName.create(id);
    }
}
