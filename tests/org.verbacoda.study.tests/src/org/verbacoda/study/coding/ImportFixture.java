/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.StudyOnDisk;

/** A study to import tables into. */
final class ImportFixture {

    static final String TEXT = "User: \uD83D\uDE00 I trust it\nAI: trust me\n";
    static final String CODES = """
            // kept by hand
            codebook "Codes"

            code trust-1 "Trust" { // the main one
                alias faith-1
            }
            code same-1 "Same"
            code same-2 "Same"
            code group-1 "Group" not codable
            """;

    final StudyOnDisk study;

    ImportFixture(Path folder) throws IOException {
        study = new StudyOnDisk(folder);
        study.plainTranscript(TEXT).codebook(CODES);
    }

    ImportReport run(String table) throws IOException {
        study.file("table.csv", table);
        return new CodingImport(study.open(), CodebookParser.standalone()).run(study.path("table.csv"));
    }

    /** Imports rows with the columns coder, transcript, code, start, end and quote. */
    ImportReport rows(String... rows) throws IOException {
        return run("coder,transcript,code,start,end,quote\n" + String.join("\n", rows) + "\n");
    }

    static List<String> text(List<ImportReport.Row> rows) {
        return rows.stream().map(row -> row.line() + ": " + row.message()).toList();
    }
}
