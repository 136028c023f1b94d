/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.verbacoda.codebook.CodeColors;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.codebook.CodeNames;
import org.verbacoda.codebook.CodebookDocument;
import org.verbacoda.codebook.CodebookEdits;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.codebook.CodebookProblem;
import org.verbacoda.codebook.CodebookProblem.Severity;
import org.verbacoda.codebook.NewCode;
import org.verbacoda.coding.files.CodeIds;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.text.AtomicFiles;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;

/** The codes a table names: found in the codebook by id, alias or name, or made. */
final class ImportedCodes {

    private final StudySnapshot study;
    private final CodebookParser parser;
    private final CodeIds ids = new CodeIds();
    private final Map<String, NewCode> made = new LinkedHashMap<>();
    private final List<Integer> colors = new ArrayList<>();

    ImportedCodes(StudySnapshot study, CodebookParser parser) {
        this.study = study;
        this.parser = parser;
        study.codebook().codes().stream().map(CodeEntry::color).filter(color -> color >= 0).forEach(colors::add);
    }

    /**
     * The id to write for a code named in the table.
     *
     * @throws RowException if the name is that of several codes, or of a category that takes no assignments
     */
    String idOf(String idOrName) throws RowException {
        List<CodeEntry> found = study.codebook().byId(idOrName).map(List::of)
                .orElseGet(() -> study.codebook().byName(idOrName));
        if (found.size() > 1) {
            throw new RowException("several codes are called \"" + idOrName + "\"; name the one meant by its id");
        }
        if (found.isEmpty()) {
            // As found by name in the codebook when the import is repeated
            return made.computeIfAbsent(CodeNames.key(idOrName), key -> make(idOrName)).id();
        }
        CodeEntry code = found.get(0);
        if (code.notCodable()) {
            throw new RowException("\"" + code.name() + "\" is a category that takes no assignments");
        }
        return code.id();
    }

    private NewCode make(String name) {
        int color = CodeColors.next(colors);
        colors.add(color);
        String id = ids.next(name, taken -> study.codebook().byId(taken).isPresent()
                || made.values().stream().anyMatch(code -> code.id().equals(taken)));
        return new NewCode(id, name, OptionalInt.of(color));
    }

    /** The names of the codes made. */
    List<String> added() {
        return made.values().stream().map(NewCode::name).toList();
    }

    /**
     * Adds the codes made to the codebook as it stands on disk now, keeping its comments and layout.
     *
     * @throws StudyException if the codebook has errors, so that nobody can say what adding to it would mean
     */
    void addToCodebook() throws IOException {
        if (made.isEmpty()) {
            return;
        }
        Path file = study.layout().codebook();
        byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        DecodedText decoded = TextDecoder.decode(content);
        int mark = decoded.byteOrderMark() ? 3 : 0;
        // Not the normalised text: line ends stay what they are
        String text = decoded.utf8() ? new String(content, mark, content.length - mark, StandardCharsets.UTF_8)
                : decoded.text();
        CodebookDocument document = parser.parse(text, study.layout().relative(file));
        for (CodebookProblem problem : document.problems()) {
            if (problem.severity() == Severity.ERROR) {
                throw new StudyException("the codebook has errors, so new codes can't be added: "
                        + document.describe(problem));
            }
        }
        String title = study.settings().title();
        String edited = CodebookEdits.addCodes(text, title, List.copyOf(made.values()));
        AtomicFiles.writeString(file, (decoded.utf8() && mark > 0 ? "\uFEFF" : "") + edited);
    }
}
