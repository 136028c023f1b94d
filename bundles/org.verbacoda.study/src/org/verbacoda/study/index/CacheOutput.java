/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;

/** Writes what {@link CacheInput} reads. A string is written where it first occurs; later it is a number. */
final class CacheOutput {

    /** In front of a string in UTF-8. */
    static final int UTF_8 = -1;
    /** In front of a string in UTF-16 units. */
    static final int UNITS = -2;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
    private final CRC32C checksum = new CRC32C();
    private final Map<String, @Nullable Integer> strings = new HashMap<>();
    private long length;

    CacheOutput(FileChannel channel) {
        this.channel = channel;
    }

    void files(IndexedFiles files) throws IOException {
        integer(files.transcripts().size());
        for (TranscriptEntry entry : files.transcripts()) {
            transcript(entry);
        }
        integer(files.codings().size());
        for (CodingEntry entry : files.codings()) {
            coding(entry);
        }
        integer(files.carried().size());
        for (CarriedEntry entry : files.carried()) {
            string(entry.textDigest());
            strings(entry.versions());
            coding(entry.coding());
        }
    }

    private void transcript(TranscriptEntry entry) throws IOException {
        string(entry.path());
        stamp(entry.stamp());
        string(entry.headerId());
        string(entry.digest());
        integer(entry.length());
        integer(entry.utf8() ? 1 : 0);
        TranscriptEntry.Turns turns = entry.turns();
        strings(turns.speakers());
        integers(turns.speaker());
        integers(turns.start());
        integers(turns.end());
    }

    private void coding(CodingEntry entry) throws IOException {
        string(entry.path());
        stamp(entry.stamp());
        string(entry.transcript());
        string(entry.coder());
        string(entry.digest());
        strings(List.of(entry.codes()));
        integers(entry.start());
        integers(entry.end());
        integers(entry.line());
        strings(entry.cites());
        integer(entry.problems().size());
        for (StudyProblem problem : entry.problems()) {
            integer(problem.line());
            integer(problem.severity().ordinal());
            string(problem.rule());
            string(problem.message());
        }
    }

    private void stamp(FileStamp stamp) throws IOException {
        room(2 * Long.BYTES);
        buffer.putLong(stamp.size()).putLong(stamp.modified());
    }

    private void strings(List<String> values) throws IOException {
        integer(values.size());
        for (String value : values) {
            string(value);
        }
    }

    /**
     * The number of a string known already, or how it is encoded, its length and its bytes. UTF-8 has no form for the
     * lone surrogates that JSON can hold.
     */
    private void string(String value) throws IOException {
        @Nullable Integer known = strings.putIfAbsent(value, strings.size());
        if (known != null) {
            integer(known);
            return;
        }
        boolean utf8 = StandardCharsets.UTF_8.newEncoder().canEncode(value);
        byte[] bytes = utf8 ? value.getBytes(StandardCharsets.UTF_8) : units(value);
        integer(utf8 ? UTF_8 : UNITS);
        integer(bytes.length);
        for (int from = 0; from < bytes.length;) {
            int part = Math.min(bytes.length - from, buffer.capacity());
            room(part);
            buffer.put(bytes, from, part);
            from += part;
        }
    }

    private static byte[] units(String value) {
        ByteBuffer units = ByteBuffer.allocate(value.length() * Character.BYTES);
        units.asCharBuffer().put(value);
        return units.array();
    }

    private void integers(int[] values) throws IOException {
        integer(values.length);
        for (int from = 0; from < values.length;) {
            int part = Math.min(values.length - from, buffer.capacity() / Integer.BYTES);
            room(part * Integer.BYTES);
            buffer.asIntBuffer().put(values, from, part);
            buffer.position(buffer.position() + part * Integer.BYTES);
            from += part;
        }
    }

    private void integer(int value) throws IOException {
        room(Integer.BYTES);
        buffer.putInt(value);
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            finish();
        }
    }

    /** Writes what is still in the buffer. */
    void finish() throws IOException {
        buffer.flip();
        length += buffer.remaining();
        checksum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    long length() {
        return length;
    }

    long checksum() {
        return checksum.getValue();
    }
}
