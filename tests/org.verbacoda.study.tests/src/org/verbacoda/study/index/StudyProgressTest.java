/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.codebook.CodebookSnapshot;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.files.StudySettings;

class StudyProgressTest {

    @TempDir
    private Path folder;
    @TempDir
    private Path cache;
    private StudyOnDisk study;

    /** Counts, and cancels when so many files are done. */
    private static final class Counter implements StudyProgress {
        private final AtomicInteger begun = new AtomicInteger(-1);
        private final AtomicInteger done = new AtomicInteger();
        private final int last;

        Counter(int last) {
            this.last = last;
        }

        @Override
        public void begin(int files) {
            assertTrue(begun.compareAndSet(-1, files), "begins once");
        }

        @Override
        public void done() {
            done.incrementAndGet();
        }

        @Override
        public boolean isCancelled() {
            return done.get() >= last;
        }
    }

    @BeforeEach
    void makeStudy() throws IOException {
        study = new StudyOnDisk(folder);
        for (int i = 0; i < 20; i++) {
            study.transcript("t" + i, "User: hello\n").assignments("jo", "t" + i, StudyOnDisk.line("a", 0, 4));
        }
    }

    private Counter open(int last) throws IOException {
        Counter counter = new Counter(last);
        new StudyReader(CodebookParser::standalone, Optional.of(cache)).open(folder, counter);
        return counter;
    }

    @Test
    void everyFileThatMustBeReadIsCounted() throws IOException {
        Counter first = open(Integer.MAX_VALUE);
        assertEquals(40, first.begun.get());
        assertEquals(40, first.done.get());
        study.transcript("t3", "User: other\n");
        Counter second = open(Integer.MAX_VALUE);
        assertEquals(1, second.begun.get());
        assertEquals(1, second.done.get());
    }

    @Test
    void openingEndsWhenCancelled() throws IOException {
        Counter counter = new Counter(5);
        StudyReader reader = new StudyReader(CodebookParser::standalone, Optional.of(cache));
        assertThrows(CancellationException.class, () -> reader.open(folder, counter));
        assertTrue(counter.done.get() < 40, counter.done + " files were read");
        assertEquals(40, open(Integer.MAX_VALUE).done.get());
    }

    @Test
    void anIndexStaysAsItWasWhenItsUpdateIsCancelled() throws IOException {
        StudyIndex index = new StudyIndex(new StudyLayout(folder), StudySettings.of("s"), Optional.empty());
        index.update(StudyProgress.NONE);
        study.file("coding/jo/t1.jsonl", study.assignmentFile("jo", "t1"));
        assertThrows(CancellationException.class, () -> index.update(new Counter(0)));
        assertEquals(20, snapshot(index).assignmentCount());
        index.update(StudyProgress.NONE);
        assertEquals(19, snapshot(index).assignmentCount());
    }

    @Test
    void aSnapshotStaysAsItIsWhenTheStudyChanges() throws IOException {
        StudyIndex index = new StudyIndex(new StudyLayout(folder), StudySettings.of("s"), Optional.empty());
        index.update(StudyProgress.NONE);
        StudySnapshot before = snapshot(index);
        study.file("coding/jo/t1.jsonl", study.assignmentFile("jo", "t1"));
        index.update(StudyProgress.NONE);
        StudySnapshot after = snapshot(index);
        assertEquals(20, before.assignmentCount());
        assertEquals(1, before.transcript("t1").orElseThrow().coding().count());
        assertEquals(0, after.transcript("t1").orElseThrow().coding().count());
        // What has not changed is shared
        assertSame(before.transcript("t2").orElseThrow().entry(), after.transcript("t2").orElseThrow().entry());
    }

    private static StudySnapshot snapshot(StudyIndex index) {
        return index.snapshot(CodebookSnapshot.empty(), CodingFactory.eINSTANCE.createCaseBook(), List.of());
    }
}
