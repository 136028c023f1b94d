/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.study.StudyOnDisk.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.SnapshotText;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.files.StudyFile;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.study.files.TranscriptStatus;
import org.verbacoda.study.index.StudySnapshot;

class ShownCodersTest {

    @TempDir
    private Path folder;

    /** Three coders in one transcript, two of them in another. */
    private StudySnapshot study() throws IOException {
        return new StudyOnDisk(folder).transcript("t1", "User: hello world\n").transcript("t2", "User: hello again\n")
                .codebook("code trust-1 \"Trust\"\ncode doubt-1 \"Doubt\"\n")
                .assignments("al", "t1", line("trust-1", 0, 5)).assignments("al", "t2", line("trust-1", 0, 5))
                .assignments("jo", "t1", line("trust-1", 0, 5), line("doubt-1", 6, 11))
                .assignments("mo", "t1", line("doubt-1", 0, 5)).assignments("mo", "t2", line("doubt-1", 0, 9)).open();
    }

    @Test
    void aHiddenCoderIsShownNowhereAndCanBeShownAgain() throws IOException {
        StudySnapshot study = study();
        ShownCoders coders = ShownCoders.all("jo").withHidden("mo", true);
        StudySnapshot shown = study.shown(coders);
        assertEquals(List.of("trust-1 0..5 by al", "trust-1 0..5 by jo", "doubt-1 6..11 by jo"),
                SnapshotText.assignments(shown, "t1"));
        assertEquals(List.of("trust-1 0..5 by al"), SnapshotText.assignments(shown, "t2"));
        assertEquals(4, shown.assignmentCount());
        assertSame(study, study.shown(coders.withHidden("mo", false)));
        assertEquals(6, study.assignmentCount());
    }

    @Test
    void theCoderAtWorkCanBeHiddenToo() throws IOException {
        StudySnapshot shown = study().shown(ShownCoders.all("jo").withHidden("jo", true));
        assertEquals(List.of("trust-1 0..5 by al", "doubt-1 0..5 by mo"), SnapshotText.assignments(shown, "t1"));
    }

    @Test
    void blindNobodyElseIsShownBeforeTheWorkOnATranscriptIsDone() throws IOException {
        StudySnapshot study = study();
        Set<String> done = new HashSet<>(Set.of("t2"));
        ShownCoders blind = ShownCoders.all("jo").blind(done::contains);
        StudySnapshot shown = study.shown(blind);
        assertEquals(List.of("trust-1 0..5 by jo", "doubt-1 6..11 by jo"), SnapshotText.assignments(shown, "t1"));
        assertEquals(2, shown.transcript("t2").orElseThrow().coding().count());
        done.add("t1");
        assertSame(study, study.shown(blind));
        done.clear();
        assertEquals(0, study.shown(blind).transcript("t2").orElseThrow().codedPercent());
        assertSame(study, study.shown(blind.open()));
    }

    @Test
    void aHiddenCoderStaysHiddenWhereTheWorkIsDone() {
        ShownCoders blind = ShownCoders.all("jo").withHidden("al", true).blind(transcript -> true);
        assertFalse(blind.shows("t1", "al"));
        assertTrue(blind.shows("t1", "mo") && blind.shows("t1", "jo"));
    }

    @Test
    void whatIsShownHasTheSameIndexesAndFilesAndSharesWhatIsWhole() throws IOException {
        StudySnapshot study = study();
        StudySnapshot shown = study.shown((transcript, coder) -> !transcript.equals("t1") || coder.equals("jo"));
        assertEquals(study.coders(), shown.coders());
        assertEquals(study.codes(), shown.codes());
        assertEquals(study.codings(), shown.codings());
        assertEquals(study.problems(), shown.problems());
        assertSame(study.transcript("t2").orElseThrow(), shown.transcript("t2").orElseThrow());
        assertNotSame(study.transcript("t1").orElseThrow(), shown.transcript("t1").orElseThrow());
        assertEquals(shown.transcripts().get(0), shown.transcript("transcripts/t1.md").orElseThrow());
    }

    @Test
    void inAStudyThatIsCodedBlindOnlyOnesOwnStatusLiftsIt() {
        StudySettings open = StudySettings.of("Blind").withStatus("t1", TranscriptStatus.DONE);
        assertTrue(ShownCoders.of(open, "jo", Set.of()).showAll());
        StudySettings blind = open.withBlind(true).withStatus("mo", "t1", TranscriptStatus.DONE)
                .withStatus("jo", "t2", TranscriptStatus.DONE);
        ShownCoders shown = ShownCoders.of(blind, "jo", Set.of());
        assertFalse(shown.showAll() || shown.shows("t1", "mo"));
        assertTrue(shown.shows("t1", "jo") && shown.shows("t2", "mo"));
        assertEquals(TranscriptStatus.DONE, blind.seenBy("mo").status("t1"));
        assertEquals(TranscriptStatus.NEW, blind.seenBy("jo").status("t1"));
        assertEquals(open.status(), blind.withBlind(false).status());
        assertEquals(blind.withStatus("jo", "t2", TranscriptStatus.NEW).statusOf(), Map.of("mo", Map.of("t1", "done")));
    }

    @Test
    void blindCodingAndTheStatusOfEachCoderAreKeptInTheStudysFile() throws IOException {
        StudySettings blind = StudySettings.of("Blind").withBlind(true).withStatus("mo", "t1",
                TranscriptStatus.IN_WORK);
        assertEquals(blind, StudyFile.read(StudyFile.toBytes(blind)).settings());
        String written = new String(StudyFile.toBytes(blind), StandardCharsets.UTF_8);
        assertTrue(written.contains("\"blind\": true") && written.contains("\"mo\": {"), written);
        assertFalse(new String(StudyFile.toBytes(StudySettings.of("Open")), StandardCharsets.UTF_8).contains("blind"));
    }
}
