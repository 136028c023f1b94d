/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.coders.ShownCoders;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.testing.TestSize;

/** What matrices count of a study in which coders are hidden is what they count when the hidden ones' files are gone. */
class ShownCodersMatrixTest {

    private static final List<Axis> AXES = List.of(Axis.CODES, Axis.TRANSCRIPTS,
            Axis.parse("coders").orElseThrow(), Axis.parse("cases").orElseThrow(), Axis.parse("speakers").orElseThrow());

    @TempDir
    private Path folder;

    /** The cells that hold something, by their headings; passages by their count and place. */
    private static TreeMap<String, Integer> cells(MatrixQuery query, StudySnapshot study) {
        TreeMap<String, Integer> cells = new TreeMap<>();
        Matrix matrix = query.over(study);
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                if (matrix.cell(row, column) != 0) {
                    cells.put(matrix.rows().get(row).id() + " / " + matrix.columns().get(column).id(),
                            matrix.cell(row, column));
                }
            }
        }
        return cells;
    }

    @Test
    void hiddenCodersCountAsIfTheirFilesWereGone() throws IOException {
        int counted = 0;
        int hiddenOnes = 0;
        for (int seed = 0; seed < TestSize.of(40, 2_000); seed++) {
            Path root = folder.resolve("study" + seed);
            StudyFolder study = new RandomStudy(seed, root).write();
            StudySnapshot whole = study.open();
            if (whole.coders().size() < 2) {
                continue;
            }
            String hidden = whole.coders().get(seed % whole.coders().size());
            StudySnapshot shown = whole.shown(ShownCoders.all("nobody").withHidden(hidden, true));
            hiddenOnes += whole.assignmentCount() - shown.assignmentCount();
            List<TreeMap<String, Integer>> now = all(shown);
            try (Stream<Path> files = Files.walk(root.resolve("coding").resolve(hidden))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
            StudySnapshot without = study.open();
            assertEquals(without.assignmentCount(), shown.assignmentCount(), "seed " + seed);
            assertEquals(all(without), now, "seed " + seed + " without " + hidden);
            counted += now.stream().mapToInt(TreeMap::size).sum();
        }
        assertTrue(counted > 500 && hiddenOnes > 50, counted + " cells, " + hiddenOnes + " hidden");
    }

    private static List<TreeMap<String, Integer>> all(StudySnapshot study) {
        List<TreeMap<String, Integer>> all = new ArrayList<>();
        for (Axis rows : AXES) {
            for (Axis columns : AXES) {
                for (CellMeasure measure : CellMeasure.values()) {
                    all.add(cells(new MatrixQuery(rows, columns, measure), study));
                }
            }
        }
        return all;
    }
}
