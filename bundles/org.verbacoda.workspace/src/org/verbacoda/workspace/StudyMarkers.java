/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.index.StudyProblem;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.Severity;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.transcript.TranscriptSettings;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.rules.TranscriptRules;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** The problem markers of a study: what the rules find in its transcripts, and what is wrong with its other files. */
public final class StudyMarkers {

    /** The type of all of them. */
    public static final String TYPE = "org.verbacoda.workspace.problem";
    /** The attribute that holds the rule's id. */
    public static final String RULE = "org.verbacoda.rule";

    private StudyMarkers() {
    }

    /** Replaces all markers of a study's project by what is wrong now. */
    public static void update(IProject project, StudySnapshot study, @Nullable IProgressMonitor monitor)
            throws CoreException {
        ResourcesPlugin.getWorkspace().run(progress -> {
            SubMonitor work = SubMonitor.convert(progress, study.transcripts().size() + 1);
            MarkerChanges changes = new MarkerChanges(TYPE);
            for (IMarker marker : project.findMarkers(TYPE, true, IResource.DEPTH_INFINITE)) {
                changes.replace(marker);
            }
            TranscriptSettings settings = study.settings().transcripts();
            for (StudyTranscript transcript : study.transcripts()) {
                work.checkCanceled();
                Path file = study.layout().root().resolve(transcript.entry().path());
                mark(StudyProject.file(project, study.layout(), file), file, settings, changes);
                work.worked(1);
            }
            for (StudyProblem problem : study.problems()) {
                IFile file = StudyProject.file(project, study.layout(), study.layout().root().resolve(problem.file()));
                changes.want(file.exists() ? file : project,
                        attributes(problem.severity(), problem.message(), problem.rule(), problem.line()));
            }
            changes.finish();
        }, project, IWorkspace.AVOID_UPDATE, monitor);
    }

    /**
     * Replaces the markers of a transcript's text by what is wrong in this text, which may not be saved yet.
     *
     * @param text the normalised text
     */
    public static void update(IFile file, String text, TranscriptSettings settings, @Nullable IProgressMonitor monitor)
            throws CoreException {
        ResourcesPlugin.getWorkspace().run(progress -> {
            MarkerChanges changes = new MarkerChanges(TYPE);
            for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
                if (marker.getAttribute(IMarker.CHAR_START, -1) >= 0) { // the others are of the study, not of the text
                    changes.replace(marker);
                }
            }
            mark(file, text, settings, changes);
            changes.finish();
        }, file, IWorkspace.AVOID_UPDATE, monitor);
    }

    private static void mark(IFile file, Path path, TranscriptSettings settings, MarkerChanges changes)
            throws CoreException {
        if (!file.exists()) {
            return;
        }
        DecodedText decoded;
        try {
            decoded = TextDecoder.decode(path);
        } catch (IOException e) {
            throw new CoreException(Status.error(path + " can't be read", e));
        }
        Optional<Severity> severity = settings.rules().severity(Rule.NOT_UTF8);
        if (!decoded.utf8() && severity.isPresent()) {
            changes.want(file, attributes(severity.get(), "This file isn't UTF-8 but most likely " + decoded.charset().name()
                    + ", so its text is only to be read and coded. Save it as UTF-8 with the program it comes from.",
                    Rule.NOT_UTF8.id(), 1));
        }
        mark(file, decoded.text(), settings, changes);
    }

    private static void mark(IFile file, String text, TranscriptSettings settings, MarkerChanges changes)
            throws CoreException {
        TranscriptStructure structure = TranscriptStructure.of(text, settings.roles());
        for (TranscriptProblem problem : TranscriptRules.check(structure, settings.rules(), file.getName())) {
            Map<String, Object> attributes = attributes(problem.severity(), problem.message(), problem.rule().id(),
                    structure.lineAt(problem.start()) + 1);
            attributes.put(IMarker.CHAR_START, problem.start());
            attributes.put(IMarker.CHAR_END, problem.end());
            changes.want(file, attributes);
        }
    }

    private static Map<String, Object> attributes(Severity severity, String message, String rule, int line) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, message);
        attributes.put(IMarker.SEVERITY, switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        });
        attributes.put(RULE, rule);
        if (line > 0) {
            attributes.put(IMarker.LINE_NUMBER, line);
        }
        return attributes;
    }
}
