/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.StudyMarkers;
import org.verbacoda.workspace.StudyProject;
import org.verbacoda.workspace.session.CodedPassage;
import org.verbacoda.workspace.session.StudySession;

/** A study with everything broken opens in the workbench, has its markers, and shows what is left; by coder. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith(LoggedErrors.class)
class BrokenStudyMarkersTest {

    private static final String ANSWER = "Then I mended it.";
    private static TestStudy study;

    @BeforeAll
    static void aBrokenStudyIsOpen() throws Exception {
        TestStudy made = TestStudy.make("broken-study", "fine", "cut").coding("al", "fine", "trust-1", ANSWER)
                .coding("mo", "fine", "trust-1", ANSWER).coding("al", "cut", "trust-1", ANSWER)
                .file("transcripts/twin.md", TestStudy.talk("fine")).file("coding/mo/rubbish.jsonl", "rubbish\n")
                .file("codebook (copy).codebook", "code other-1 \"Other\"\n")
                .file("coding/mo/gone.jsonl", "{\"format\":1,\"transcript\":\"gone\",\"coder\":\"mo\"}\n"
                        + "{\"id\":\"1\",\"code\":\"trust-1\",\"start\":0,\"end\":3}\n");
        String cut = Files.readString(made.folder().resolve("coding/al/cut.jsonl"));
        study = made.file("coding/al/cut.jsonl", cut.substring(0, cut.length() - 20))
                .file("codebook.codebook", TestStudy.CODEBOOK + "\ncode {{{\n").open();
    }

    @Test
    void eachFaultHasAMarkerAtItsFileThatSaysMoreThanItsName() throws Exception {
        StudySession session = OpenStudy.session().orElseThrow();
        IProject project = StudyProject.find(session.snapshot().layout()).orElseThrow();
        StudyMarkers.update(project, session.snapshot(), null);
        Set<String> found = new TreeSet<>();
        for (IMarker marker : project.findMarkers(StudyMarkers.TYPE, true, IResource.DEPTH_INFINITE)) {
            found.add(marker.getResource().getName() + " " + marker.getAttribute(StudyMarkers.RULE, ""));
            assertTrue(marker.getAttribute(IMarker.MESSAGE, "").length() > 20, marker.getAttribute(IMarker.MESSAGE, ""));
        }
        for (String wanted : List.of("cut.jsonl unreadable-assignment", "rubbish.jsonl unreadable-coding",
                "gone.jsonl unknown-transcript", "twin.md duplicate-id", "codebook (copy).codebook second-codebook")) {
            assertTrue(found.contains(wanted), wanted + " is none of " + found);
        }
        assertTrue(found.stream().anyMatch(marker -> marker.startsWith("codebook.codebook ")), found.toString());
        assertEquals(3, study.transcripts().size());
    }

    @Test
    void whatIsLeftIsShownByCoder() throws Exception {
        StudySession session = OpenStudy.session().orElseThrow();
        StudyTranscript fine = session.snapshot().transcript("fine").orElseThrow();
        assertEquals(List.of("al", "mo"), coders(session, fine));
        int[] told = {0};
        session.addListener(() -> told[0]++);
        session.hide(Set.of("mo"));
        assertEquals(1, told[0]);
        assertEquals(List.of("al"), coders(session, fine));
        assertEquals(1, session.shown().transcript("fine").orElseThrow().coding().count());
        assertEquals(2, session.snapshot().transcript("fine").orElseThrow().coding().count());
        session.hide(Set.of("mo", "al"));
        assertEquals(List.of(), coders(session, fine));
        assertEquals(0, session.shown().assignmentCount());
        assertEquals(2, session.passages(fine).size());
        session.hide(Set.of());
        assertEquals(2, session.shown().transcript("fine").orElseThrow().coding().count());
    }

    private static List<String> coders(StudySession session, StudyTranscript transcript) throws Exception {
        return session.shownPassages(transcript).stream().map(CodedPassage::coder).sorted().toList();
    }
}
