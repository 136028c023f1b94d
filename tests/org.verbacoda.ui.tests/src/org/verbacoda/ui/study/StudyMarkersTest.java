/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.StudyMarkers;
import org.verbacoda.workspace.StudyProject;

/** The markers of problems, of which views hear only what changes. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith(LoggedErrors.class)
class StudyMarkersTest {

    private static final String EMPTY_TURN = "\nInterviewer:\n";
    private static TestStudy study;

    @BeforeAll
    static void aStudyWithProblemsIsOpen() throws Exception {
        study = TestStudy.make("markers-study", "typed")
                .file("transcripts/faulty.md", TestStudy.talk("faulty") + EMPTY_TURN).open();
    }

    @Test
    void checkingAgainLeavesTheMarkersOfProblemsThatStay() throws Exception {
        StudySnapshot snapshot = OpenStudy.session().orElseThrow().snapshot();
        IProject project = StudyProject.find(snapshot.layout()).orElseThrow();
        StudyMarkers.update(project, snapshot, null);
        Map<Long, Object> before = markers(project);
        assertFalse(before.isEmpty());
        StudyMarkers.update(project, snapshot, null);
        assertEquals(before, markers(project));
    }

    @Test
    void problemsComeAndGoWithTheTextAndTheOthersKeepTheirMarkers() throws Exception {
        StudySnapshot snapshot = OpenStudy.session().orElseThrow().snapshot();
        IFile file = StudyProject.file(StudyProject.find(snapshot.layout()).orElseThrow(), snapshot.layout(),
                study.folder().resolve("transcripts/typed.md"));
        Map<Long, Object> clean = markers(file);
        String one = TestStudy.talk("typed") + EMPTY_TURN;
        update(file, one, snapshot);
        Map<Long, Object> first = markers(file);
        assertTrue(first.size() > clean.size());
        update(file, one + EMPTY_TURN, snapshot);
        Map<Long, Object> second = markers(file);
        assertTrue(second.size() > first.size());
        assertTrue(second.entrySet().containsAll(first.entrySet()), first + " became " + second);
        update(file, TestStudy.talk("typed"), snapshot);
        assertEquals(clean.values().stream().map(Object::toString).sorted().toList(),
                markers(file).values().stream().map(Object::toString).sorted().toList());
    }

    @Test
    void aProblemThatTypingAboveMovesKeepsItsMarker() throws Exception {
        StudySnapshot snapshot = OpenStudy.session().orElseThrow().snapshot();
        IFile file = StudyProject.file(StudyProject.find(snapshot.layout()).orElseThrow(), snapshot.layout(),
                study.folder().resolve("transcripts/faulty.md"));
        String before = TestStudy.talk("faulty") + EMPTY_TURN;
        update(file, before, snapshot);
        Map<Long, Object> there = markers(file);
        int start = starts(file);
        update(file, before.replaceFirst("\n\n", "\n\n\n"), snapshot);
        assertEquals(there.keySet(), markers(file).keySet());
        assertEquals(start + there.size(), starts(file), "each is a character further down");
    }

    private static int starts(IFile file) throws CoreException {
        int sum = 0;
        for (IMarker marker : file.findMarkers(StudyMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
            sum += marker.getAttribute(IMarker.CHAR_START, 0);
        }
        return sum;
    }

    private static void update(IFile file, String text, StudySnapshot snapshot) throws CoreException {
        StudyMarkers.update(file, text, snapshot.settings().transcripts(), null);
    }

    /** The attributes of each marker, by its id. */
    private static Map<Long, Object> markers(IResource resource) throws CoreException {
        Map<Long, Object> attributes = new HashMap<>();
        for (IMarker marker : resource.findMarkers(StudyMarkers.TYPE, true, IResource.DEPTH_INFINITE)) {
            attributes.put(marker.getId(), marker.getAttributes());
        }
        return attributes;
    }
}
