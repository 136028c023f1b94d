/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

import org.verbacoda.coding.anchors.Placement;
import org.verbacoda.study.anchors.CarriedAssignment;
import org.verbacoda.study.anchors.CarriedCoding;
import org.verbacoda.study.coding.Reanchoring;

import com.google.gson.stream.JsonWriter;

/** Writes what {@code verbacoda reanchor} did. */
final class ReanchorReport {

    private final List<Reanchoring.FileReport> files;

    ReanchorReport(List<Reanchoring.FileReport> files) {
        this.files = files;
    }

    int count(Placement placement) {
        return files.stream().flatMap(file -> file.carried().stream())
                .mapToInt(carried -> carried.count(placement)).sum();
    }

    boolean hasFailures() {
        return files.stream().anyMatch(file -> file.carried().isEmpty());
    }

    void text(PrintWriter out) {
        for (Reanchoring.FileReport file : files) {
            if (file.carried().isEmpty()) {
                out.println(file.file() + ": error: " + file.failure());
                continue;
            }
            CarriedCoding carried = file.carried().get();
            out.println(file.file() + ": " + carried.summary()
                    + (carried.byVersion() ? "" : " (searched for: a text version is missing)"));
            for (CarriedAssignment each : carried.assignments()) {
                if (each.found().placement() == Placement.TO_REVIEW && !each.isKept()) {
                    out.println("  to review: " + each.assignment().getCode() + " at " + each.citedStart() + ".."
                            + each.citedEnd() + " \"" + OneLine.of(String.valueOf(each.assignment().getQuote()))
                            + "\", perhaps now at " + each.found().start() + ".." + each.found().end());
                }
            }
        }
        out.println(count(Placement.EXACT) + " exact, " + count(Placement.MOVED) + " moved, "
                + count(Placement.TO_REVIEW) + " to review");
    }

    void json(PrintWriter out) {
        try {
            JsonWriter json = new JsonWriter(out);
            json.setIndent("  ");
            json.beginObject();
            counts(json, count(Placement.EXACT), count(Placement.MOVED), count(Placement.TO_REVIEW));
            json.name("files").beginArray();
            for (Reanchoring.FileReport file : files) {
                file(json, file);
            }
            json.endArray().endObject().flush();
            out.println();
        } catch (IOException e) {
            throw new IllegalStateException("a PrintWriter throws nothing", e);
        }
    }

    private static void counts(JsonWriter json, int exact, int moved, int toReview) throws IOException {
        json.name("exact").value(exact).name("moved").value(moved).name("toReview").value(toReview);
    }

    private static void file(JsonWriter json, Reanchoring.FileReport file) throws IOException {
        json.beginObject().name("file").value(file.file()).name("transcript").value(file.transcript());
        if (file.carried().isEmpty()) {
            json.name("error").value(file.failure()).endObject();
            return;
        }
        CarriedCoding carried = file.carried().get();
        counts(json, carried.count(Placement.EXACT), carried.count(Placement.MOVED),
                carried.count(Placement.TO_REVIEW));
        json.name("byVersion").value(carried.byVersion()).name("assignments").beginArray();
        for (CarriedAssignment each : carried.assignments()) {
            json.beginObject().name("id").value(each.assignment().getId());
            json.name("code").value(each.assignment().getCode());
            json.name("placement").value(switch (each.found().placement()) {
            case EXACT -> "exact";
            case MOVED -> "moved";
            case TO_REVIEW -> each.isKept() ? "kept" : "to review";
            });
            json.name("confidence").value(Math.round(each.found().confidence() * 100) / 100.0);
            json.name("citedStart").value(each.citedStart()).name("citedEnd").value(each.citedEnd());
            json.name("start").value(each.found().start()).name("end").value(each.found().end());
            json.endObject();
        }
        json.endArray().endObject();
    }
}
