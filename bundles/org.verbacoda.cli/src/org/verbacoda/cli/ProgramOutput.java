/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The program's output as a stream that does not go on when nobody takes what it writes. {@link java.io.PrintWriter}
 * swallows every {@link IOException}, so a full disk would pass for success, and a command would go on calculating for a
 * {@code head} that has long ended; here a failure to write ends the command as a {@link Failure}.
 */
final class ProgramOutput extends OutputStream {

    /** Output that could not be written. */
    static final class Failure extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        Failure(IOException cause) {
            super(cause);
        }

        /** Tells whether the reader has closed the pipe, which is its good right and no error. */
        boolean readerHasGone() {
            String message = String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT);
            return message.contains("broken pipe")
                    || message.contains("pipe is being closed") || message.contains("pipe has been ended");
        }
    }

    private final OutputStream target;

    ProgramOutput(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte @Nullable [] bytes, int offset, int length) {
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void flush() {
        try {
            target.flush();
        } catch (IOException e) {
            throw new Failure(e);
        }
    }
}
