/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.study.StudyOnDisk.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.SnapshotText;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.testing.TestSize;
import org.verbacoda.transcript.structure.SpeakerRoles;

class IndexCacheTest {

    @TempDir
    private Path folder;
    @TempDir
    private Path cacheFolder;
    private StudyOnDisk study;

    @BeforeEach
    void makeStudy() throws IOException {
        study = new StudyOnDisk(folder);
        study.transcript("t1", "User: \uD83D\uDE00 hello\r\nAI: hi\r\n").transcript("t2", "no speaker")
                .file("transcripts/empty.md", "")
                .assignments("jo", "t1", line("a-1", 0, 4), "broken", line("b-1", 2, 9)).assignments("al", "t1")
                .assignments("al", "gone", line("a-1", 0, 1)).file("coding/al/rubbish.jsonl", "?");
    }

    /** Opens the study with the cache and tells how many files were read. */
    private int filesRead() throws IOException {
        int[] read = {-1};
        new StudyReader(CodebookParser::standalone, Optional.of(cacheFolder)).open(folder, new StudyProgress() {
            @Override
            public void begin(int files) {
                read[0] = files;
            }

            @Override
            public void done() {
                // counted at the beginning
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        return read[0];
    }

    private Path cacheFile() throws IOException {
        try (Stream<Path> files = Files.list(cacheFolder)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size(), all::toString);
            return all.get(0);
        }
    }

    /** Replaces a text by another of the same length without a trace in the file's stamp. */
    private void changeSecretly(String relative, String from, String to) throws IOException {
        Path file = study.path(relative);
        FileTime modified = Files.getLastModifiedTime(file);
        Files.writeString(file, study.text(relative).replace(from, to));
        Files.setLastModifiedTime(file, modified);
    }

    private void assertCachedEqualsUncached() throws IOException {
        assertEquals(SnapshotText.of(study.open()), SnapshotText.of(study.open(cacheFolder)));
    }

    @Test
    void theSecondOpenGivesTheSameStudyWithoutReadingAFile() throws IOException {
        String first = SnapshotText.of(study.open(cacheFolder));
        assertEquals(0, filesRead());
        assertEquals(first, SnapshotText.of(study.open(cacheFolder)));
    }

    @Test
    void aFileWithItsOldStampIsNotEvenLookedInto() throws IOException {
        String first = SnapshotText.of(study.open(cacheFolder));
        changeSecretly("transcripts/t2.md", "no speaker", "on speaker");
        changeSecretly("coding/jo/t1.jsonl", "a-1", "z-9");
        assertEquals(first, SnapshotText.of(study.open(cacheFolder)));
    }

    @Test
    void changedAddedAndRemovedFilesAreNoticed() throws IOException {
        study.open(cacheFolder);
        study.transcript("t2", "User: now there is one\n");
        assertEquals(1, filesRead());
        assertCachedEqualsUncached();
        study.assignments("mo", "t2", line("a-1", 0, 3)).transcript("t3", "new");
        assertEquals(2, filesRead());
        assertCachedEqualsUncached();
        Files.delete(study.path("coding/jo/t1.jsonl"));
        Files.delete(study.path("transcripts/empty.md"));
        assertEquals(0, filesRead());
        assertCachedEqualsUncached();
        Files.move(study.path("coding/mo"), study.path("coding/new-name"));
        assertEquals(1, filesRead());
        assertCachedEqualsUncached();
    }

    @Test
    void aFileWrittenRightBeforeItWasReadIsReadAgain() throws IOException {
        study.file("transcripts/t2.md", "one");
        Files.setLastModifiedTime(study.path("transcripts/t2.md"), FileTime.from(Instant.now()));
        study.open(cacheFolder);
        // The same size within the same tick of the file system's clock
        changeSecretly("transcripts/t2.md", "one", "two");
        assertCachedEqualsUncached();
    }

    @Test
    void aStampIsKeptUnlessTheFileMayChangeWithinTheTickItWasReadIn() {
        long read = 1_700_000_000_123_456L;
        assertEquals(FileStamp.ABSENT, new FileStamp(3, read).settled(read, read));
        assertEquals(FileStamp.ABSENT, new FileStamp(3, read - 10_000).settled(read, read + 5_000));
        assertEquals(FileStamp.ABSENT, new FileStamp(3, read + 4_000).settled(read, read + 5_000));
        FileStamp older = new FileStamp(3, read - 30_000);
        assertEquals(older, older.settled(read, read + 5_000));
        FileStamp wholeSecond = new FileStamp(3, 1_699_999_999_000_000L);
        assertEquals(FileStamp.ABSENT, wholeSecond.settled(read, read));
        assertEquals(wholeSecond, wholeSecond.settled(read + 1_000_000, read + 1_000_000));
        FileStamp fromAnotherClock = new FileStamp(3, read + 9_000_000);
        assertEquals(fromAnotherClock, fromAnotherClock.settled(read, read + 5_000));
    }

    @Test
    void anAssignmentFileThatCouldNotBeReadIsTriedAgain() throws IOException {
        Path file = study.path("coding/jo/t1.jsonl");
        FileStamp stamp = new FileStamp(Files.size(file), 5);
        List<FileListing.Found> listed = List.of(new FileListing.Found(file, "coding/jo/t1.jsonl", stamp));
        Path away = Files.move(file, study.path("away"));
        IndexedFiles without = index(listed, IndexedFiles.NONE);
        assertEquals("unreadable-coding", without.codings().get(0).problems().get(0).rule());
        assertEquals("jo", without.codings().get(0).coder());
        Files.move(away, file);
        assertEquals(2, index(listed, without).codings().get(0).count());
    }

    private static IndexedFiles index(List<FileListing.Found> codings, IndexedFiles known) throws IOException {
        return new FileIndexer(SpeakerRoles.DEFAULT, StudyProgress.NONE).index(List.of(), codings, known).files();
    }

    @Test
    void aCutOffCacheIsIgnoredAndMadeAnew() throws IOException {
        study.open(cacheFolder);
        byte[] whole = Files.readAllBytes(cacheFile());
        for (int length = 0; length < whole.length; length += TestSize.of(97, 1)) {
            Files.write(cacheFile(), Arrays.copyOf(whole, length));
            assertEquals(7, filesRead(), "a cache of " + length + " bytes");
            assertArrayEquals(whole, Files.readAllBytes(cacheFile()));
        }
    }

    @Test
    void aFlippedBitIsNoticed() throws IOException {
        String expected = SnapshotText.of(study.open(cacheFolder));
        byte[] whole = Files.readAllBytes(cacheFile());
        for (int bit = 0; bit < whole.length * 8; bit += TestSize.of(bit < 64 * 8 ? 13 : 131, 1)) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(cacheFile(), flipped);
            assertEquals(7, filesRead(), "bit " + bit);
        }
        assertEquals(expected, SnapshotText.of(study.open(cacheFolder)));
    }

    @Test
    void aCacheWithSomethingBehindItIsIgnored() throws IOException {
        study.open(cacheFolder);
        byte[] whole = Files.readAllBytes(cacheFile());
        Files.write(cacheFile(), Arrays.copyOf(whole, whole.length + 1));
        assertEquals(7, filesRead());
    }

    @Test
    void aCacheOfAnotherVersionIsIgnored() throws IOException {
        study.open(cacheFolder);
        byte[] whole = Files.readAllBytes(cacheFile());
        whole[11]++; // the last byte of the version, behind eight bytes that say what the file is
        Files.write(cacheFile(), whole);
        assertEquals(7, filesRead());
        assertEquals(0, filesRead());
    }

    @Test
    void aCacheOfOtherRolesIsIgnored() throws IOException {
        study.open(cacheFolder);
        study.file("study.json", "{\"format\": 1, \"roles\": [\"AI\"]}");
        assertEquals(7, filesRead());
        assertCachedEqualsUncached();
        assertEquals(0, filesRead());
        study.file("study.json", "{\"format\": 1, \"title\": \"another title\", \"roles\": [\"AI\"]}");
        assertEquals(0, filesRead());
    }

    @Test
    void twoStudiesDoNotShareACache(@TempDir Path other) throws IOException {
        study.open(cacheFolder);
        StudyOnDisk second = new StudyOnDisk(other).transcript("t1", "another");
        assertEquals(SnapshotText.of(second.open()), SnapshotText.of(second.open(cacheFolder)));
        assertEquals(0, filesRead());
    }

    @Test
    void aCacheFolderThatCanNotBeWrittenDoesNoHarm() throws IOException {
        Path file = Files.writeString(cacheFolder.resolve("file"), "not a folder");
        String expected = SnapshotText.of(study.open());
        assertEquals(expected, SnapshotText.of(study.open(file)));
        assertEquals(expected, SnapshotText.of(study.open(file.resolve("below"))));
        assertEquals("not a folder", Files.readString(file));
    }

    @Test
    void aMissingCacheFolderIsMade() throws IOException {
        Path deep = cacheFolder.resolve("a/b");
        study.open(deep);
        assertTrue(Files.isDirectory(deep));
    }

    @Test
    void nothingButTheCacheIsLeftInItsFolder() throws IOException {
        study.open(cacheFolder);
        study.transcript("t9", "new").open(cacheFolder);
        assertTrue(cacheFile().getFileName().toString().endsWith(".index"));
    }

    @Test
    void aStudyWithoutChangesDoesNotWriteItsCacheAgain() throws IOException {
        study.open(cacheFolder);
        FileTime old = FileTime.fromMillis(1);
        Files.setLastModifiedTime(cacheFile(), old);
        assertEquals(0, filesRead());
        assertEquals(old, Files.getLastModifiedTime(cacheFile()));
        study.transcript("t9", "new").open(cacheFolder);
        assertFalse(old.equals(Files.getLastModifiedTime(cacheFile())));
    }

    @Test
    void idsThatNoTextFileCouldHoldAreCachedAsTheyAre() throws IOException {
        study.file("coding/jo/odd.jsonl", "{\"format\":1,\"transcript\":\"\\ud800\",\"coder\":\"jo\"}\n"
                + "{\"id\":\"1\",\"code\":\"a\\udc00b\",\"start\":0,\"end\":1}\n");
        study.open(cacheFolder);
        assertCachedEqualsUncached();
    }

    @Test
    void longTextsAndManyAssignmentsAreCached() throws IOException {
        String name = "n".repeat(3_000_000);
        String[] lines = new String[40_000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "{\"id\":\"" + i + "\",\"code\":\"" + (i == 7 ? name : "a-1") + "\",\"start\":" + i + ",\"end\":"
                    + (i + 3) + "}";
        }
        study.assignments("mo", "t1", lines).file("transcripts/long.md", "User: a\nAI: b\n".repeat(150_000));
        study.open(cacheFolder);
        assertCachedEqualsUncached();
    }
}
