/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.ILinker;

/** The linker of a language without cross references. */
class NothingToLink implements ILinker {

    @Override
    public void linkModel(@Nullable EObject model, @Nullable IDiagnosticConsumer consumer) {
        // Walking the tree for proxies would cost a third of the parsing and find none
    }
}
