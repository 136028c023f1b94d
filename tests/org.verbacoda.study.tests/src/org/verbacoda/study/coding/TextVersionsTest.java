/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
    void onlyWhatNobodyCitesIsPruned() throws IOException {
        versions().write("cited");
        versions().write("forgotten");
        versions().write(TEXT);
        study.file("transcripts/.versions/README.txt", "not ours");
        study.file("coding/jo/t1.jsonl", "{\"format\":1,\"transcript\":\"t1\",\"coder\":\"jo\",\"digest\":\""
                + TextDigest.of("cited") + "\"}\n");
        assertEquals(1, versionsLater().prune(study.open()));
        assertTrue(Files.exists(file("cited")) && Files.exists(file(TEXT)));
        assertFalse(Files.exists(file("forgotten")));
        assertTrue(Files.exists(study.path("transcripts/.versions/README.txt")));
    }

    @Test
    void whatIsYoungStays() throws IOException {
        versions().write("forgotten");
        assertEquals(0, versions().prune(study.open()));
        assertTrue(Files.exists(file("forgotten")));
    }

    @Test
    void nothingIsPrunedWhileAFileCanNotBeRead() throws IOException {
        versions().write("forgotten");
        study.file("coding/jo/t1.jsonl", "{\"format\":1,\n");
        assertEquals(0, versionsLater().prune(study.open()));
        assertTrue(Files.exists(file("forgotten")));
    }

    @Test
    void aStudyWithoutVersionsHasNothingToPrune() throws IOException {
        assertEquals(0, versionsLater().prune(study.open()));
    }
}
