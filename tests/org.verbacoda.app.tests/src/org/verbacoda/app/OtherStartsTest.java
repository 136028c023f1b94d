/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherStartsTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    private Path folder;
    private Path socket;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private OtherStarts listening;

    @BeforeEach
    void chooseSocket() {
        socket = folder.resolve("s");
    }

    @AfterEach
    void stopListening() throws IOException {
        if (listening != null) {
            listening.close();
        }
    }

    @Test
    void theFirstIsToldWhatTheOthersWereToOpen() throws IOException, InterruptedException {
        listening = OtherStarts.listen(socket, requests::add);
        assertTrue(OtherStarts.ask(socket, "/home/jo/Überblick", LONG));
        assertTrue(OtherStarts.ask(socket, "", LONG));
        assertEquals(List.of("/home/jo/Überblick", ""), requests);
    }

    @Test
    void whereNobodyListensTheAnswerIsNo() throws InterruptedException {
        assertFalse(OtherStarts.ask(socket, "/study", SHORT));
    }

    @Test
    void oneThatDoesNotAnswerIsNotWaitedForForever() throws IOException, InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        listening = OtherStarts.listen(socket, request -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertFalse(OtherStarts.ask(socket, "/study", SHORT));
        end.countDown();
    }

    @Test
    void oneThatIsJustStartingIsWaitedFor() throws IOException, InterruptedException {
        boolean[] answer = new boolean[1];
        Thread asking = new Thread(() -> {
            try {
                answer[0] = OtherStarts.ask(socket, "/study", LONG);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        asking.start();
        listening = OtherStarts.listen(socket, requests::add);
        asking.join();
        assertTrue(answer[0]);
        assertEquals(List.of("/study"), requests);
    }

    @Test
    void whatACrashLeftBehindIsReplaced() throws IOException, InterruptedException {
        Files.writeString(socket, "left behind");
        listening = OtherStarts.listen(socket, requests::add);
        assertTrue(OtherStarts.ask(socket, "/study", LONG));
    }

    @Test
    void nothingIsLeftBehindWhereTheWorkbenchWasClosed() throws IOException {
        OtherStarts.listen(socket, requests::add).close();
        assertFalse(Files.exists(socket));
    }
}
