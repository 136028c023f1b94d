/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * How a start that finds the workspace taken reaches the workbench that has it: a socket in the workspace, on which the
 * second says what it was to open and the first answers once it has taken that on.
 */
final class OtherStarts implements Closeable {

    private static final int LONGEST_REQUEST = 1 << 16;
    private static final long PAUSE_MILLISECONDS = 100;
    private static final byte TAKEN = '+';

    private final ServerSocketChannel server;
    private final Path socket;

    private OtherStarts(ServerSocketChannel server, Path socket) {
        this.server = server;
        this.socket = socket;
    }

    /**
     * Listens from now on. To be called by who holds the workspace's lock.
     *
     * @param socket where the socket is made; one that a crash has left behind is replaced
     * @param receiver told of each request, on a thread of its own; the other side is answered when it returns
     */
    static OtherStarts listen(Path socket, Consumer<String> receiver) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | IllegalArgumentException e) {
            server.close();
            throw new IOException(socket + " can't be listened on: " + e.getMessage(), e);
        }
        OtherStarts starts = new OtherStarts(server, socket);
        Thread thread = new Thread(() -> starts.answer(receiver), "Other starts of Verbacoda");
        thread.setDaemon(true);
        thread.start();
        return starts;
    }

    private void answer(Consumer<String> receiver) {
        while (server.isOpen()) {
            try (SocketChannel other = server.accept()) {
                byte[] request = Channels.newInputStream(other).readNBytes(LONGEST_REQUEST);
                receiver.accept(new String(request, StandardCharsets.UTF_8));
                other.write(ByteBuffer.wrap(new byte[] {TAKEN}));
            } catch (ClosedChannelException e) {
                return; // the workbench closes
            } catch (IOException e) {
                continue; // the other has gone away, and is told nothing; the next may come
            }
        }
    }

    /**
     * Asks the workbench that listens there.
     *
     * @param patience how long to wait for it, since it may just be starting
     * @return whether it has taken the request on
     */
    static boolean ask(Path socket, String request, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        do {
            CompletableFuture<Boolean> answer = new CompletableFuture<>();
            Thread thread = new Thread(() -> answer.complete(askOnce(socket, request)), "Asking the running Verbacoda");
            thread.setDaemon(true); // it may wait forever on a workbench that hangs
            thread.start();
            try {
                if (answer.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                    return true;
                }
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (TimeoutException e) {
                return false;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause()); // nothing completes it so
            }
        } while (System.nanoTime() < end);
        return false;
    }

    private static boolean askOnce(Path socket, String request) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.shutdownOutput();
            ByteBuffer reply = ByteBuffer.allocate(1);
            return channel.read(reply) == 1 && reply.get(0) == TAKEN;
        } catch (IOException e) {
            return false; // nobody listens (yet)
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}
