/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.repair;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import org.verbacoda.cli.transcripts.UnreadablePath;
import org.verbacoda.text.TextPositions;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.UnifiedDiff;

import com.google.gson.stream.JsonWriter;

/** Tells what is repaired: as a diff that {@code patch} takes, or what was written, or as JSON for other programs. */
final class RepairReport {

    private final PrintWriter out;
    private final boolean written;

    RepairReport(PrintWriter out, boolean written) {
        this.out = out;
        this.written = written;
    }

    void file(RepairedFile file, RepairFormat format) {
        if (format == RepairFormat.json) {
            out.println(json(file));
        } else if (!written) {
            out.print(UnifiedDiff.of(file.path().toString(), file.repair().before(), file.repair().edits()));
        } else {
            out.println(file.path() + ": repaired in " + count(file.repair().edits().list().size(), "place") + coding(file));
        }
    }

    private static String coding(RepairedFile file) {
        String carried = file.result().carriedOver() == 0 ? ""
                : "; " + count(file.result().carriedOver(), "assignment") + " carried over";
        return file.result().left().isEmpty() ? carried
                : carried + "; still in the text as it was, which is kept: " + String.join(", ", file.result().left());
    }

    void unreadable(UnreadablePath path, RepairFormat format) {
        if (format == RepairFormat.text) {
            out.println(path.path() + ": can't be read: " + path.reason());
        }
    }

    void summary(List<RepairedFile> files, RepairFormat format) {
        if (format == RepairFormat.json) {
            return;
        }
        int places = files.stream().mapToInt(file -> file.repair().edits().list().size()).sum();
        if (files.isEmpty()) {
            out.println("Nothing to repair.");
        } else if (written) {
            out.println(count(files.size(), "file") + " repaired, in " + count(places, "place") + ".");
        } else {
            out.println(count(files.size(), "file") + " to repair, in " + count(places, "place")
                    + ". Nothing was changed; add --write to do it.");
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Positions are code points of the text before the repair. */
    private String json(RepairedFile file) {
        StringWriter text = new StringWriter();
        String before = file.repair().before();
        TextPositions positions = TextPositions.ofNormalised(before);
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject().name("file").value(file.path().toString()).name("written").value(written)
                    .name("carriedOver").value(file.result().carriedOver()).name("left").beginArray();
            for (String path : file.result().left()) {
                json.value(path);
            }
            json.endArray().name("places").beginArray();
            for (TextEdit edit : file.repair().edits().list()) {
                int offset = positions.toCodePoint(edit.start());
                json.beginObject().name("offset").value(offset)
                        .name("length").value(positions.toCodePoint(edit.end()) - offset)
                        .name("damaged").value(before.substring(edit.start(), edit.end()))
                        .name("repaired").value(edit.replacement()).endObject();
            }
            json.endArray().endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can't be written to", e);
        }
        return text.toString();
    }
}
