/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.text.TextDigest;

class TextVersionsTest {

    private static final String TEXT = "hello \uD83D\uDE00 world\n";

    @TempDir
    private Path folder;
    private StudyOnDisk study;

    @BeforeEach
    void makeStudy() throws IOException {
        study = new StudyOnDisk(folder);
        study.plainTranscript(TEXT);
    }

    private TextVersions versions() {
        return new TextVersions(new StudyLayout(folder));
    }

    /** The versions as they will be seen when all files there are have become old. */
    private TextVersions versionsLater() {
        return new TextVersions(new StudyLayout(folder), InstantSource.fixed(Instant.now().plus(Duration.ofDays(2))));
    }

    private Path file(String text) {
        return new StudyLayout(folder).version(TextDigest.of(text));
    }

    @Test
    void whatIsWrittenCanBeReadByItsDigest() throws IOException {
        for (String text : new String[] {TEXT, "", "\uFEFFa second mark", "\u2028\u0000"}) {
            String digest = versions().write(text);
            assertEquals(TextDigest.of(text), digest);
            assertEquals(Optional.of(text), versions().read(digest));
        }
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenAgain() throws IOException {
        study.file("transcripts/.versions/" + file(TEXT).getFileName(), TEXT);
        var before = study.listing();
        versions().write(TEXT);
        assertEquals(before, study.listing());
    }

    @Test
    void otherLineEndsAreTheSameText() throws IOException {
        versions();
        study.file("transcripts/.versions/" + file(TEXT).getFileName(), TEXT.replace("\n", "\r\n"));
        assertEquals(Optional.of(TEXT), versions().read(TextDigest.of(TEXT)));
    }

    @Test
    void whatIsNotTheTextCountsAsMissing() throws IOException {
        assertEquals(Optional.empty(), versions().read(TextDigest.of(TEXT)));
        study.file("transcripts/.versions/" + file(TEXT).getFileName(), "hello \n");
        assertEquals(Optional.empty(), versions().read(TextDigest.of(TEXT)));
        study.file("transcripts/.versions/" + file(TEXT).getFileName(), new byte[] {(byte) 0xFF, 'a'});
        assertEquals(Optional.empty(), versions().read(TextDigest.of(TEXT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256:", "sha256:../../study", "md5:00", "study.json"})
    void whatIsNoDigestNamesNoVersion(String digest) throws IOException {
        assertEquals(Optional.empty(), versions().read(digest));
    }

    @Test
    void allButTheNeededCanBeDeleted() throws IOException {
        String needed = versions().write("needed");
        versions().write("forgotten");
        study.file("transcripts/.versions/README.txt", "not ours");
        assertEquals(1, versionsLater().keepOnly(List.of(needed, "", "sha256:..")));
        assertTrue(Files.exists(file("needed")));
        assertFalse(Files.exists(file("forgotten")));
        assertTrue(Files.exists(study.path("transcripts/.versions/README.txt")));
    }

    @Test
    void whatIsYoungStays() throws IOException {
        versions().write("forgotten");
        assertEquals(0, versions().keepOnly(List.of()));
        assertTrue(Files.exists(file("forgotten")));
    }

    @Test
    void aStudyWithoutVersionsHasNothingToDelete() throws IOException {
        assertEquals(0, versionsLater().keepOnly(List.of()));
    }
}
