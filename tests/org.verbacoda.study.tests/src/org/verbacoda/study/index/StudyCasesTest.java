/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.files.CaseFiles;
import org.verbacoda.study.index.StudyCases.Participation;
import org.verbacoda.study.index.StudyCases.StudyCase;

class StudyCasesTest {

    @TempDir
    private Path folder;

    private StudyCases cases(String cases, String links, String... transcripts) throws IOException {
        if (!cases.isEmpty()) {
            Files.writeString(folder.resolve("cases.csv"), cases, StandardCharsets.UTF_8);
        }
        if (!links.isEmpty()) {
            Files.writeString(folder.resolve("case-links.csv"), links, StandardCharsets.UTF_8);
        }
        return StudyCases.of(CaseFiles.read(folder).book(), List.of(transcripts));
    }

    @Test
    void whereNothingIsSaidEveryTranscriptIsACaseOfItsOwn() throws IOException {
        StudyCases cases = cases("", "", "t1", "t2");
        assertEquals(List.of(new StudyCase("t1", Map.of()), new StudyCase("t2", Map.of())), cases.cases());
        assertEquals(List.of(new Participation(1, "")), cases.in("t2"));
        assertEquals(List.of(), cases.in("t3"));
    }

    @Test
    void aCaseNamedAsATranscriptIsThatTranscriptsCase() throws IOException {
        StudyCases cases = cases("""
                case,age,city
                t2,30,
                Ann,40,Oslo
                """, "", "t1", "t2");
        assertEquals(List.of("age", "city"), cases.attributes());
        assertEquals(List.of(new StudyCase("t2", Map.of("age", "30")),
                new StudyCase("Ann", Map.of("age", "40", "city", "Oslo")), new StudyCase("t1", Map.of())),
                cases.cases());
        assertEquals(List.of(new Participation(0, "")), cases.in("t2"));
        assertEquals(List.of(new Participation(2, "")), cases.in("t1"));
    }

    @Test
    void linksSayWhoSpeaksAsWhomInWhichTranscript() throws IOException {
        StudyCases cases = cases("""
                case
                Ann
                Bob
                """, """
                case,transcript,speaker
                Bob,t1,P2
                Ann,t1,P1
                Ann,t2,
                """, "t1", "t2", "t3");
        assertEquals(List.of(new Participation(1, "P2"), new Participation(0, "P1")), cases.in("t1"));
        assertEquals(List.of(new Participation(0, "")), cases.in("t2"));
        assertEquals(List.of(), cases.in("t3"));
        assertEquals(2, cases.cases().size());
    }

    @Test
    void aLinkedCaseThatIsNotInTheListIsACaseWithoutAttributes() throws IOException {
        StudyCases cases = cases("case\nAnn\n", "case,transcript\nCleo,t1\n", "t1");
        assertEquals(List.of("Ann", "Cleo"), cases.cases().stream().map(StudyCase::name).toList());
        assertEquals(List.of(new Participation(1, "")), cases.in("t1"));
    }

    @Test
    void aLinkThatIsWrittenTwiceCountsOnce() throws IOException {
        StudyCases cases = cases("case\nAnn\n", "case,transcript\nAnn,t1\nAnn,t1\n", "t1");
        assertEquals(List.of(new Participation(0, "")), cases.in("t1"));
    }

    @Test
    void anIncompleteLinkMakesNoCase() throws IOException {
        StudyCases cases = cases("case\nAnn\n", "case,transcript\n,t1\nAnn,\nAnn,t2\n", "t1", "t2");
        assertEquals(1, cases.cases().size());
        assertEquals(List.of(), cases.in("t1"));
        assertEquals(1, cases.in("t2").size());
    }

    @Test
    void nobodyCanChangeThem() throws IOException {
        List<Participation> in = cases("", "case,transcript\nAnn,t1\n", "t1").in("t1");
        assertThrows(UnsupportedOperationException.class, in::clear);
    }
}
