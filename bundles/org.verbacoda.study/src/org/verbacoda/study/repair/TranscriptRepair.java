/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.repair;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.verbacoda.text.AtomicFiles;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.edit.FileEdits;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.text.encoding.EncodingRepair;

/**
 * What a repair makes of one file: only what is certain, see {@link org.verbacoda.text.encoding.EncodingDamage}; line
 * ends and byte order mark stay as they are. Immutable.
 */
public final class TranscriptRepair {

    private static final String MARK = "\uFEFF";

    private final Path file;
    private final byte[] read;
    private final DecodedText decoded;
    private final TextEdits edits;

    private TranscriptRepair(Path file, byte[] read, DecodedText decoded, TextEdits edits) {
        this.file = file;
        this.read = read;
        this.decoded = decoded;
        this.edits = edits;
    }

    /**
     * Looks what there is to repair, and changes nothing.
     *
     * @throws IOException if the file can't be read
     */
    public static TranscriptRepair of(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        DecodedText decoded = TextDecoder.decode(content);
        TextEdits edits = decoded.utf8() ? readable(EncodingRepair.edits(decoded.text())) : TextEdits.NONE;
        return new TranscriptRepair(file, content, decoded, edits);
    }

    /**
     * A damaged byte order mark becomes none: put back at the start of the file it would be no part of the text any
     * more.
     */
    private static TextEdits readable(TextEdits edits) {
        if (edits.isEmpty() || edits.list().getFirst().start() > 0
                || !edits.list().getFirst().replacement().startsWith(MARK)) {
            return edits;
        }
        List<TextEdit> list = new ArrayList<>(edits.list());
        TextEdit first = list.getFirst();
        list.set(0, new TextEdit(first.start(), first.end(), first.replacement().replaceFirst("^" + MARK + "+", "")));
        return TextEdits.of(list);
    }

    public Path file() {
        return file;
    }

    /** Whether the file is sound UTF-8; any other is not touched, for what it says is a guess. */
    public boolean utf8() {
        return decoded.utf8();
    }

    /** Whether there is anything to repair. */
    public boolean isNeeded() {
        return !edits.isEmpty();
    }

    /** The normalised text as it is now. */
    public String before() {
        return decoded.text();
    }

    /** What is changed, in UTF-16 units of {@link #before()}. */
    public TextEdits edits() {
        return edits;
    }

    /** The normalised text after the repair. */
    public String after() {
        return edits.applyTo(before());
    }

    /** The same repair without what it would change in a part of the text. */
    TranscriptRepair without(int start, int end) {
        List<TextEdit> kept = edits.list().stream().filter(edit -> edit.end() <= start || edit.start() >= end).toList();
        return kept.size() == edits.list().size() ? this
                : new TranscriptRepair(file, read, decoded, TextEdits.of(kept));
    }

    /**
     * Writes the repaired text, whole or not at all. For a file in no study; in one, coding may stand on it
     * ({@link StudyRepair#write}).
     *
     * @throws IOException if the file has been changed since it was looked at, or can't be written
     */
    public void write() throws IOException {
        if (!Arrays.equals(Files.readAllBytes(file), read)) {
            throw new IOException(file + ": has just been changed by another program; start again");
        }
        AtomicFiles.writeIfChanged(file, content());
    }

    private byte[] content() {
        int skipped = decoded.byteOrderMark() ? 3 : 0;
        String document = new String(read, skipped, read.length - skipped, StandardCharsets.UTF_8);
        ByteArrayOutputStream content = new ByteArrayOutputStream(read.length);
        content.write(read, 0, skipped);
        content.writeBytes(FileEdits.applyTo(document, edits).getBytes(StandardCharsets.UTF_8));
        return content.toByteArray();
    }
}
