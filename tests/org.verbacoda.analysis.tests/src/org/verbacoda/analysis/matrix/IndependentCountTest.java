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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.testing.TestSize;

/** Every cell of every matrix equals a count done by itself over the files. */
class IndependentCountTest {

    private static List<MatrixQuery> queries(String... attributes) {
        List<Axis> axes = new ArrayList<>();
        for (String axis : List.of("codes", "transcripts", "coders", "cases", "speakers")) {
            axes.add(Axis.parse(axis).orElseThrow());
        }
        for (String attribute : attributes) {
            axes.add(new Axis(Axis.Kind.ATTRIBUTE, attribute));
        }
        List<MatrixQuery> queries = new ArrayList<>();
        for (Axis rows : axes) {
            for (Axis columns : axes) {
                for (CellMeasure measure : CellMeasure.values()) {
                    queries.add(new MatrixQuery(rows, columns, measure));
                }
            }
        }
        return queries;
    }

    @Test
    void everyCellOverRandomStudiesIsWhatTheFilesSay(@TempDir Path folder) throws IOException {
        int studies = TestSize.of(60, 10_000);
        long[] counted = new long[queries("age", "note").size()];
        for (int seed = 0; seed < studies; seed++) {
            Path root = folder.resolve("study-" + seed);
            StudySnapshot study = new RandomStudy(seed, root).write().open();
            RawStudy raw = new RawStudy(root, path -> RandomStudy.SPEAKERS);
            IndependentCount count = new IndependentCount(raw);
            int query = 0;
            for (MatrixQuery each : queries("age", "note")) {
                counted[query++] += count.assertSame(each, each.over(study), "seed " + seed);
            }
            assertEquals(raw.coded.size(), study.assignmentCount(), "seed " + seed);
        }
        for (int query = 0; query < counted.length; query++) {
            assertTrue(counted[query] > studies / 10, "hardly anything counted by " + queries("age", "note").get(query));
        }
    }

    @Test
    void everyCellOverTheSampleIsWhatItsFilesSay() throws IOException {
        Path sample = sample();
        RawStudy raw = new RawStudy(sample, IndependentCountTest::speakersOfTheSample);
        IndependentCount count = new IndependentCount(raw);
        StudySnapshot study = new StudyFolder(sample).open();
        for (MatrixQuery query : queries("age group", "years volunteering", "trade")) {
            assertTrue(count.assertSame(query, query.over(study), "sample") > 0, "nothing counted by " + query);
        }
        long assignments = 0;
        for (Path file : codingFiles(sample)) {
            assignments += Files.readAllLines(file).size() - 1; // the header; the sample repeats nothing
        }
        assertEquals(assignments, study.assignmentCount());
        assertTrue(assignments > 400, "the sample is a real one: " + assignments);
    }

    private static List<Path> codingFiles(Path study) throws IOException {
        try (var files = Files.walk(study.resolve("coding"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).toList();
        }
    }

    private static Map<String, String> speakersOfTheSample(String path) {
        return switch (path) {
            case "transcripts/repair_02.md" ->
                Map.of("Interviewer", "Interviewer", "I", "Interviewer", "Marta", "Marta");
            case "transcripts/repair_03.md" -> same("Q", "A");
            case "transcripts/repair_05.md" -> same("Interviewer", "Gordon", "Aoife");
            case "transcripts/repair_06.md" -> same("Interviewer", "Jo\u00EBlle");
            case "transcripts/repair_08.md" -> same("Researcher", "Respondent");
            case "transcripts/repair_09.md" -> same("I", "Win");
            default -> same("Interviewer", "Participant");
        };
    }

    private static Map<String, String> same(String... names) {
        return Stream.of(names).collect(Collectors.toMap(name -> name, name -> name));
    }

    private static Path sample() {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("samples/repair-cafe"))) {
            folder = folder.getParent();
        }
        return folder.resolve("samples/repair-cafe");
    }
}
