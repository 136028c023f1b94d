/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.validation;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Check;
import org.verbacoda.transcript.TranscriptResource;
import org.verbacoda.transcript.ast.Transcript;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.rules.TranscriptRules;

/** Brings what the rules find into Xtext's validation; an issue's code is the rule's id. */
public class TranscriptValidator extends AbstractTranscriptValidator {

    @Check
    public void checkRules(Transcript transcript) {
        if (!(transcript.eResource() instanceof TranscriptResource resource)) {
            return;
        }
        for (TranscriptProblem problem : TranscriptRules.check(resource.getStructure(), resource.getSettings().rules(),
                fileName(resource))) {
            accept(transcript, problem);
        }
    }

    private static String fileName(TranscriptResource resource) {
        String name = resource.getURI() == null ? null : resource.getURI().lastSegment();
        return name == null ? "" : URI.decode(name);
    }

    private void accept(Transcript transcript, TranscriptProblem problem) {
        int length = problem.end() - problem.start();
        String code = problem.rule().id();
        String[] data = problem.data().toArray(String[]::new);
        switch (problem.severity()) {
            case ERROR -> getMessageAcceptor().acceptError(problem.message(), transcript, problem.start(), length, code,
                    data);
            case WARNING -> getMessageAcceptor().acceptWarning(problem.message(), transcript, problem.start(), length,
                    code, data);
            case INFO -> getMessageAcceptor().acceptInfo(problem.message(), transcript, problem.start(), length, code,
                    data);
        }
    }
}
