/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.serializer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.serializer.ISerializationContext;
import org.eclipse.xtext.serializer.sequencer.AbstractDelegatingSemanticSequencer;

/**
 * Finds the order in which the values of an object are written. Each class has one rule, so the generic search through
 * the grammar does for all. (What Xtext generates, AbstractCodebookSemanticSequencer, is not compiled: it names the
 * package class in a way that is wrong for an EMF model generated without a package interface.)
 */
@NonNullByDefault({}) // the framework's signatures have no null annotations
@SuppressWarnings("restriction") // what the generated code extends, too
public class CodebookSemanticSequencer extends AbstractDelegatingSemanticSequencer {

    @Override
    public void sequence(ISerializationContext context, EObject semanticObject) {
        genericSequencer.createSequence(context, semanticObject);
    }
}
