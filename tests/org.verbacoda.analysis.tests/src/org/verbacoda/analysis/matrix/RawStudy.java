/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A study's files as a plain reader takes them. Uses nothing of the product. */
final class RawStudy {

    /** That a coder gave a passage a code; the code is an id of the codebook or an unknown one, never an alias. */
    record Coded(String transcript, String coder, String code, int start, int end) {
    }

    /** A line of case-links.csv; the speaker is empty for the whole transcript. */
    record Link(String name, String transcript, String speaker) {
    }

    private static final Pattern VALUE = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");

    final RawCodebook codebook;
    final List<RawTranscript> transcripts = new ArrayList<>();
    /** Each once, whatever the files repeat. */
    final Set<Coded> coded = new LinkedHashSet<>();
    final Set<String> coders = new TreeSet<>();
    final Set<String> unknownCodes = new TreeSet<>();
    /** For each case its values by attribute. */
    final Map<String, Map<String, String>> cases = new LinkedHashMap<>();
    final List<Link> links = new ArrayList<>();

    /**
     * Reads a study.
     *
     * @param labels for the path of a transcript, who each label is that a turn can start with
     */
    RawStudy(Path folder, Function<String, Map<String, String>> labels) throws IOException {
        codebook = RawCodebook.read(folder.resolve("codebook.codebook"));
        Map<String, String> ids = new HashMap<>();
        if (Files.exists(folder.resolve("study.json"))) {
            JsonObject settings = JsonParser.parseString(Files.readString(folder.resolve("study.json")))
                    .getAsJsonObject();
            if (settings.has("ids")) {
                settings.getAsJsonObject("ids").asMap().forEach((path, id) -> ids.put(path, id.getAsString()));
            }
        }
        for (Path file : files(folder.resolve("transcripts"), "md", "txt")) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            transcripts.add(RawTranscript.read(folder, file, ids, labels.apply(path)));
        }
        for (Path file : files(folder.resolve("coding"), "jsonl")) {
            readCoding(file, folder.resolve("coding").relativize(file).getName(0).toString());
        }
        readCases(folder);
    }

    private static List<Path> files(Path folder, String... extensions) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Stream.of(extensions).anyMatch(end -> file.toString().endsWith("." + end)))
                    .filter(file -> !file.toString().contains(".versions"))
                    .sorted(Comparator.comparing(file -> file.toString().replace('\\', '/'))).toList();
        }
    }

    private void readCoding(Path file, String coder) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String transcript = JsonParser.parseString(lines.get(0)).getAsJsonObject().get("transcript").getAsString();
        coders.add(coder);
        boolean known = transcripts.stream().anyMatch(each -> each.id().equals(transcript));
        for (String line : lines.subList(1, lines.size())) {
            JsonObject assignment;
            try {
                assignment = JsonParser.parseString(line).getAsJsonObject();
            } catch (JsonParseException | IllegalStateException e) {
                continue; // a line that can't be read counts nowhere
            }
            String code = codebook.resolved(assignment.get("code").getAsString());
            if (!codebook.names().containsKey(code)) {
                unknownCodes.add(code);
            }
            if (known) {
                coded.add(new Coded(transcript, coder, code, assignment.get("start").getAsInt(),
                        assignment.get("end").getAsInt()));
            }
        }
    }

    private void readCases(Path folder) throws IOException {
        List<List<String>> rows = csv(folder.resolve("cases.csv"));
        for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            Map<String, String> values = new HashMap<>();
            for (int i = 1; i < row.size(); i++) {
                values.put(rows.get(0).get(i), row.get(i));
            }
            cases.put(row.get(0), values);
        }
        List<List<String>> linkRows = csv(folder.resolve("case-links.csv"));
        for (List<String> row : linkRows.subList(Math.min(1, linkRows.size()), linkRows.size())) {
            links.add(new Link(row.get(0), row.get(1), row.get(2)));
        }
        if (links.isEmpty()) {
            transcripts.forEach(each -> links.add(new Link(each.id(), each.id(), "")));
        }
        links.forEach(link -> cases.putIfAbsent(link.name(), Map.of()));
    }

    /** The values of a file in which none holds a line break. */
    private static List<List<String>> csv(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            List<String> row = new ArrayList<>();
            Matcher value = VALUE.matcher(line);
            do {
                if (!value.find()) {
                    throw new IOException(file + ": " + line);
                }
                row.add(value.group(1) != null ? value.group(1).replace("\"\"", "\"") : value.group(2));
            } while (value.group().endsWith(","));
            rows.add(row);
        }
        return rows;
    }

    RawTranscript transcript(String id) {
        return transcripts.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
