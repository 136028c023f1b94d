/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.io.IOException;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.json.JsonObjectText;
import org.verbacoda.coding.json.JsonValue;
import org.verbacoda.coding.json.UnreadableException;

/**
 * The first line of an assignment file:
 * {@code {"format":1,"transcript":...,"coder":...,"digest":...,"length":...}}.
 */
final class AssignmentHeader {

    /** The format this version reads and writes. */
    static final int FORMAT = 1;

    /** The length where the header gives none. */
    static final int UNKNOWN_LENGTH = -1;

    private @Nullable Integer format;
    private @Nullable String transcript;
    private @Nullable String coder;
    private @Nullable String digest;
    private @Nullable Integer length;
    private @Nullable String extra;

    private AssignmentHeader() {
    }

    /** Reads the header, which is the first line that is not blank. */
    static AssignmentHeader read(Lines lines) throws AssignmentFileException, UnsupportedFormatException {
        if (!lines.advance()) {
            throw new AssignmentFileException(1,
                    "line 1: the file is empty; its first line should be the header, such as " + example());
        }
        String line = lines.text();
        try {
            Format.check(line, FORMAT, lines.number());
            AssignmentHeader header = new AssignmentHeader();
            header.extra = JsonObjectText.read(line, header::take);
            header.requireAll();
            return header;
        } catch (UnreadableException e) {
            throw new AssignmentFileException(lines.number(), "line " + lines.number() + ": not a readable header ("
                    + UnreadableLines.reason(line, e) + "); it should be such as " + example());
        }
    }

    private static String example() {
        return "{\"format\":1,\"transcript\":\"interview-1\",\"coder\":\"jo\","
                + "\"digest\":\"sha256:...\",\"length\":9182}";
    }

    private boolean take(String key, JsonValue value) throws IOException {
        switch (key) {
        case "format" -> format = value.count();
        case "transcript" -> transcript = value.name();
        case "coder" -> coder = value.name();
        case "digest" -> digest = value.text();
        case "length" -> length = value.count();
        default -> {
            return false;
        }
        }
        return true;
    }

    private void requireAll() throws UnreadableException {
        Format.require("format", format);
        Format.require("transcript", transcript);
        Format.require("coder", coder);
        if (format != null && format != FORMAT) {
            throw new UnreadableException("\"format\" must be " + FORMAT + ", not " + format);
        }
    }

    String transcript() {
        return Objects.requireNonNull(transcript);
    }

    String coder() {
        return Objects.requireNonNull(coder);
    }

    /** The digest of the text the positions were taken in; null where a file made by hand gives none. */
    @Nullable String digest() {
        return digest;
    }

    /** The length of that text in code points, or {@link #UNKNOWN_LENGTH}. */
    int length() {
        Integer given = length;
        return given == null ? UNKNOWN_LENGTH : given;
    }

    @Nullable String extra() {
        return extra;
    }
}
