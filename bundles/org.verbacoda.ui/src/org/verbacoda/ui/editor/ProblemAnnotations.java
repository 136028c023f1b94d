/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.verbacoda.transcript.rules.TranscriptProblem;

/** Shows what the rules find as squiggles, in place of those found before. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ProblemAnnotations {

    private Annotation[] shown = new Annotation[0];
    private List<TranscriptProblem> problems = List.of();
    private IAnnotationModel model;

    void show(IAnnotationModel into, List<TranscriptProblem> found) {
        if (into == model && found.equals(problems) || !(into instanceof IAnnotationModelExtension target)) {
            return;
        }
        Map<Annotation, Position> added = new HashMap<>();
        for (TranscriptProblem problem : found) {
            added.put(new Annotation(ProblemLook.annotation(problem.severity()), false, problem.message()),
                    new Position(problem.start(), Math.max(problem.end() - problem.start(), 1)));
        }
        target.replaceAnnotations(into == model ? shown : new Annotation[0], added);
        shown = added.keySet().toArray(Annotation[]::new);
        problems = found;
        model = into;
    }
}
