/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A command that can't run, for a reason its user can do something about. The message is the one line the user sees on
 * stderr, behind {@code verbacoda: }: what is wrong, where, and what to do, without a full stop and without a line break.
 * The process then ends with {@link ExitCode#COULD_NOT_RUN}.
 */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a failure that is reported as it is.
     *
     * @param message the line for the user
     */
    public CommandFailure(String message) {
        super(message);
    }

    /**
     * Creates a failure with what caused it, for the debugger; the user sees the message alone.
     *
     * @param message the line for the user
     * @param cause what caused it, if anything
     */
    public CommandFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Returns the failure that {@code path}, as the user typed it, is not there. */
    public static CommandFailure missing(Path path) {
        return new CommandFailure(path + ": no such file or folder");
    }

    /**
     * Returns the failure that a file can't be read, in words instead of in exception names.
     *
     * @param path the file, as the user typed it
     * @param cause what reading it ended with
     */
    public static CommandFailure unreadable(Path path, IOException cause) {
        return switch (cause) {
            case NoSuchFileException e -> missing(path);
            case FileNotFoundException e -> missing(path);
            default -> new CommandFailure(path + ": can't be read: " + reason(cause), cause);
        };
    }

    /** Returns in words why an operation on a file failed; the file itself is not named unless nothing else is known. */
    public static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> "permission denied";
            case NoSuchFileException e -> "no such file or folder";
            case NotDirectoryException e -> "not a folder";
            case CharacterCodingException e -> "not a text in the expected encoding";
            case FileSystemException e when e.getReason() != null -> Objects.requireNonNull(e.getReason());
            default -> messageOf(failure);
        };
    }

    private static String messageOf(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
