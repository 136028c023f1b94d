/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.verbacoda.text.Severity;

/** Reads what {@link CacheOutput} writes. Fails with some {@link RuntimeException} where the bytes make no sense. */
final class CacheInput {

    private final ByteBuffer bytes;
    private final List<String> strings = new ArrayList<>();

    CacheInput(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    IndexedFiles files() {
        TranscriptEntry[] transcripts = new TranscriptEntry[bytes.getInt()];
        for (int i = 0; i < transcripts.length; i++) {
            transcripts[i] = transcript();
        }
        CodingEntry[] codings = new CodingEntry[bytes.getInt()];
        for (int i = 0; i < codings.length; i++) {
            codings[i] = coding();
        }
        CarriedEntry[] carried = new CarriedEntry[bytes.getInt()];
        for (int i = 0; i < carried.length; i++) {
            carried[i] = new CarriedEntry(string(), List.of(strings()), coding());
        }
        return new IndexedFiles(List.of(transcripts), List.of(codings), List.of(carried));
    }

    private TranscriptEntry transcript() {
        return new TranscriptEntry(string(), stamp(), string(), string(), bytes.getInt(), bytes.getInt() == 1,
                new TranscriptEntry.Turns(List.of(strings()), integers(), integers(), integers()));
    }

    private CodingEntry coding() {
        String path = string();
        return new CodingEntry(path, stamp(), string(), string(), string(), strings(), integers(), integers(),
                integers(), List.of(strings()), problems(path));
    }

    private List<StudyProblem> problems(String path) {
        int count = bytes.getInt();
        List<StudyProblem> problems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            problems.add(new StudyProblem(path, bytes.getInt(), Severity.values()[bytes.getInt()], string(), string()));
        }
        return List.copyOf(problems);
    }

    private FileStamp stamp() {
        return new FileStamp(bytes.getLong(), bytes.getLong());
    }

    private String[] strings() {
        String[] values = new String[bytes.getInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = string();
        }
        return values;
    }

    private String string() {
        int known = bytes.getInt();
        if (known >= 0) {
            return strings.get(known);
        }
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        String value = known == CacheOutput.UTF_8 ? new String(text, StandardCharsets.UTF_8)
                : ByteBuffer.wrap(text).asCharBuffer().toString();
        strings.add(value);
        return value;
    }

    private int[] integers() {
        int[] values = new int[bytes.getInt()];
        bytes.asIntBuffer().get(values);
        bytes.position(bytes.position() + values.length * Integer.BYTES);
        return values;
    }
}
