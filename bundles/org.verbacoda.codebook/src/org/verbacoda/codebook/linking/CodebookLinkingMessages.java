/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.linking;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.verbacoda.codebook.validation.CodebookRules;

/** Says which id is unknown and what can be done about it. */
@NonNullByDefault({}) // the framework's signatures have no null annotations
public final class CodebookLinkingMessages extends LinkingDiagnosticMessageProvider {

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String id = context.getLinkText();
        return new DiagnosticMessage("No code of this codebook has the id '" + id
                + "'. A group names its codes by their ids (not by their names): correct the id or remove it.",
                Severity.ERROR, CodebookRules.UNKNOWN_CODE, id);
    }

    @Override
    public DiagnosticMessage getIllegalNodeMessage(ILinkingDiagnosticContext context, IllegalNodeException problem) {
        Throwable cause = problem.getCause();
        return new DiagnosticMessage((cause == null ? problem : cause).getMessage(), Severity.ERROR,
                CodebookRules.BAD_ID);
    }
}
