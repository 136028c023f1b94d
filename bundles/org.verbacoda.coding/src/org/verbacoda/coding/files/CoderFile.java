/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.json.JsonObjectBuilder;
import org.verbacoda.coding.json.JsonObjectText;
import org.verbacoda.coding.json.JsonValue;
import org.verbacoda.coding.json.UndecodableBytes;
import org.verbacoda.coding.json.UnreadableException;
import org.verbacoda.coding.model.Coder;
import org.verbacoda.coding.model.CodingFactory;

/**
 * Reads and writes {@code coder.json}, which says who the coder of its folder is:
 * <pre>
 * {
 *   "format": 1,
 *   "name": "Jo Doe",
 *   "initials": "JD",
 *   "key": "5f0c..."
 * }
 * </pre>
 * The coder's id is the folder's name and not in the file. Unknown keys are kept behind the known ones.
 */
public final class CoderFile {

    private static final int FORMAT = 1;

    private CoderFile() {
    }

    /**
     * Reads a file.
     *
     * @param id the coder's id
     * @param content the bytes of the file
     * @throws CodingFileException if it is not a JSON object of this format
     * @throws UnsupportedFormatException if the file is of a later format
     */
    public static Coder read(String id, byte[] content) throws CodingFileException {
        String text = text(content);
        Coder coder = CodingFactory.eINSTANCE.createCoder();
        coder.setId(id);
        try {
            Format.check(text, FORMAT, 1);
            CoderMembers members = new CoderMembers(coder);
            coder.setExtra(JsonObjectText.read(text, members));
            members.requireFormat();
        } catch (UnreadableException e) {
            throw new CodingFileException(e.line(),
                    "line " + e.line() + ": coder.json can't be read: " + reason(text, e));
        }
        return coder;
    }

    /**
     * Reads a file from disk; the coder's id is the name of the folder that holds it.
     *
     * @throws IOException if the file can't be opened or read
     */
    public static Coder read(Path file) throws IOException {
        @Nullable Path folder = file.toAbsolutePath().normalize().getParent();
        @Nullable Path name = folder == null ? null : folder.getFileName();
        if (name == null) {
            throw new CodingFileException(1, "coder.json must lie in a folder named after the coder");
        }
        return read(name.toString(), Files.readAllBytes(file));
    }

    /**
     * The bytes of the file: UTF-8, indented by two spaces.
     *
     * @throws IllegalArgumentException if the unknown keys are no JSON object or not unknown
     */
    public static byte[] toBytes(Coder coder) {
        return new JsonObjectBuilder().count("format", FORMAT).text("name", coder.getName())
                .text("initials", coder.getInitials()).text("key", coder.getKey()).endFileWith(coder.getExtra());
    }

    private static String reason(String text, UnreadableException fault) {
        String line = text.lines().skip(fault.line() - 1L).findFirst().orElse("");
        return UnreadableLines.reason(line, fault);
    }

    private static String text(byte[] content) {
        String text = UndecodableBytes.decode(content, 0, content.length);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Fills a coder with the members of the file. */
    private static final class CoderMembers implements JsonObjectText.Members {

        private final Coder coder;
        private @Nullable Integer format;

        CoderMembers(Coder coder) {
            this.coder = coder;
        }

        @Override
        public boolean take(String key, JsonValue value) throws IOException {
            switch (key) {
            case "format" -> format = value.count();
            case "name" -> coder.setName(value.text());
            case "initials" -> coder.setInitials(value.text());
            case "key" -> coder.setKey(value.text());
            default -> {
                return false;
            }
            }
            return true;
        }

        void requireFormat() throws UnreadableException {
            Format.require("format", format);
            if (format != null && format != FORMAT) {
                throw new UnreadableException("\"format\" must be " + FORMAT + ", not " + format);
            }
        }
    }
}
