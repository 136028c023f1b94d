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
 * One assignment as its line says it. {@link AssignmentFileReader} and {@link AssignmentFileScanner} both read lines
 * with this class, so that the index and the editor can't differ over what is readable.
 */
final class AssignmentLine {

    private @Nullable String id;
    private @Nullable String code;
    private @Nullable Integer start;
    private @Nullable Integer end;
    private @Nullable String quote;
    private @Nullable String before;
    private @Nullable String after;
    private @Nullable String created;
    private @Nullable Double weight;
    private @Nullable String memo;
    private @Nullable String digest;
    private @Nullable String kept;
    private @Nullable String extra;
    private boolean namesFormat;

    private AssignmentLine() {
    }

    /**
     * Reads a line.
     *
     * @throws UnreadableException if it is not an assignment: with an id, a code and a range that is not negative
     */
    static AssignmentLine read(String text) throws UnreadableException {
        AssignmentLine line = new AssignmentLine();
        line.extra = JsonObjectText.read(text, line::take);
        line.requireAll();
        return line;
    }

    private boolean take(String key, JsonValue value) throws IOException {
        switch (key) {
        case "id" -> id = value.name();
        case "code" -> code = value.name();
        case "start" -> start = value.count();
        case "end" -> end = value.count();
        case "quote" -> quote = value.text();
        case "before" -> before = value.text();
        case "after" -> after = value.text();
        case "created" -> created = value.text();
        case "weight" -> weight = value.number();
        case "memo" -> memo = value.text();
        case "digest" -> digest = value.text();
        case "kept" -> kept = value.text();
        default -> {
            namesFormat |= key.equals("format");
            return false;
        }
        }
        return true;
    }

    private void requireAll() throws UnreadableException {
        if (namesFormat && id == null) {
            throw new UnreadableException("a second header: only the first line of a file may be one");
        }
        Format.require("id", id);
        Format.require("code", code);
        Format.require("start", start);
        Format.require("end", end);
        if (end() < start()) {
            throw new UnreadableException("\"end\" (" + end() + ") is before \"start\" (" + start() + ")");
        }
    }

    String id() {
        return Objects.requireNonNull(id);
    }

    String code() {
        return Objects.requireNonNull(code);
    }

    int start() {
        return Objects.requireNonNull(start);
    }

    int end() {
        return Objects.requireNonNull(end);
    }

    @Nullable String quote() {
        return quote;
    }

    @Nullable String before() {
        return before;
    }

    @Nullable String after() {
        return after;
    }

    @Nullable String created() {
        return created;
    }

    @Nullable Double weight() {
        return weight;
    }

    @Nullable String memo() {
        return memo;
    }

    /** The text version that start and end are in, if it is another than the header's: the assignment is orphaned. */
    @Nullable String digest() {
        return digest;
    }

    /** When its coder decided to leave it without a place, as they said it. */
    @Nullable String kept() {
        return kept;
    }

    @Nullable String extra() {
        return extra;
    }
}
