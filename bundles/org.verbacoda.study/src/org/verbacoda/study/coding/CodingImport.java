/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;

/**
 * Imports a CSV table of codings into a study: unknown codes are added to the codebook, then each row becomes an
 * assignment of its coder. A row that can't be placed is reported and the others are imported; a row whose assignment
 * is there already changes nothing, so that an import can be repeated.
 */
public final class CodingImport {

    private final StudySnapshot study;
    private final List<ImportReport.Row> rejected = new ArrayList<>();
    private final List<ImportReport.Row> moved = new ArrayList<>();
    private final NamedTranscripts transcripts;
    private final Map<String, @Nullable TranscriptText> texts = new HashMap<>();
    private final Map<String, CodingStore> stores = new HashMap<>();
    private final ImportedCodes codes;
    private int imported;
    private int present;

    /**
     * An import, good for one table.
     *
     * @param study the study as it is now; open it again afterwards
     * @param parser the codebook language
     */
    public CodingImport(StudySnapshot study, CodebookParser parser) {
        this.study = study;
        this.codes = new ImportedCodes(study, parser);
        this.transcripts = new NamedTranscripts(study);
    }

    /**
     * Imports a table.
     *
     * @throws org.verbacoda.study.StudyException if the file is no such table, or the codebook must be mended first
     * @throws IOException if a transcript can't be read, or the codebook can't be read or written; nothing has been
     *         imported then. A file of a coder that can't be read or written is no exception: its rows are rejected
     */
    public ImportReport run(Path table) throws IOException {
        CodingTable read = CodingTable.read(table);
        rejected.addAll(read.rejected());
        Map<CodingTarget, List<PlacedRow>> placed = new LinkedHashMap<>();
        for (CodingRow row : read.rows()) {
            try {
                PlacedRow place = place(row);
                placed.computeIfAbsent(new CodingTarget(row.coder(), place.transcript().id()), key -> new ArrayList<>())
                        .add(place);
            } catch (RowException e) {
                reject(row, e);
            }
        }
        // The codes come first: an assignment whose code is missing from the codebook would be a problem, a code
        // without assignments is none
        codes.addToCodebook();
        for (Map.Entry<CodingTarget, List<PlacedRow>> entry : placed.entrySet()) {
            write(entry.getKey(), entry.getValue());
        }
        rejected.sort(Comparator.comparingInt(ImportReport.Row::line));
        moved.sort(Comparator.comparingInt(ImportReport.Row::line));
        return new ImportReport(imported, present, List.copyOf(moved), codes.added(), List.copyOf(rejected));
    }

    private PlacedRow place(CodingRow row) throws RowException, IOException {
        if (!CodingStore.isCoderName(row.coder())) {
            throw new RowException("the coder \"" + row.coder() + "\" can't be the name of a folder");
        }
        StudyTranscript transcript = transcripts.find(row.transcript());
        TranscriptText text = text(transcript);
        Optional<TranscriptText.Passage> passage = text.find(row.start(), row.end(), row.quote());
        if (passage.isEmpty()) {
            throw new RowException(text.whyNot(row.start(), row.end(), row.quote()));
        }
        return new PlacedRow(transcript, passage.get(), codes.idOf(row.code()), row);
    }

    private TranscriptText text(StudyTranscript transcript) throws IOException {
        @Nullable TranscriptText known = texts.get(transcript.id());
        if (known == null) {
            TranscriptText read = TranscriptText.read(study, transcript);
            texts.put(transcript.id(), read);
            return read;
        }
        return known;
    }

    private void write(CodingTarget target, List<PlacedRow> rows) throws IOException {
        StudyTranscript transcript = rows.get(0).transcript();
        String text = text(transcript).text();
        int added = 0;
        try {
            CoderAssignments assignments = CoderAssignments.load(study,
                    stores.computeIfAbsent(target.coder(), coder -> new CodingStore(study, coder)), transcript);
            for (PlacedRow row : rows) {
                added += assignments.add(row, text) ? 1 : 0;
            }
            if (added > 0) {
                assignments.save(text);
            }
        } catch (IOException e) {
            // What one file is in the way of is told, and must not keep the others' rows out
            rows.forEach(row -> reject(row.row(), e));
            return;
        }
        imported += added;
        present += rows.size() - added;
        rows.forEach(this::reportMoved);
    }

    private void reject(CodingRow row, Exception reason) {
        rejected.add(new ImportReport.Row(row.line(), String.valueOf(reason.getMessage())));
    }

    private void reportMoved(PlacedRow placed) {
        CodingRow row = placed.row();
        TranscriptText.Passage passage = placed.passage();
        if (passage.start() != row.start() || passage.end() != row.end()) {
            moved.add(new ImportReport.Row(row.line(), "placed by its quote at " + passage.start() + ".."
                    + passage.end() + ": at " + row.start() + ".." + row.end() + " the text is another"));
        }
    }

    /** Where a row goes: one file. */
    private record CodingTarget(String coder, String transcript) {
    }
}
