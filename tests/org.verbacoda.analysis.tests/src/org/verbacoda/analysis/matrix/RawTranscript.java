/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A transcript as a plain reader takes it. Uses nothing of the product.
 *
 * @param path relative to the study, '/' between its parts
 * @param id the id in its header, else the one study.json gives its path, else the path
 * @param turns its turns, in order
 */
record RawTranscript(String path, String id, List<Turn> turns) {

    private static final Pattern ID = Pattern.compile("\\A(?:[#*].*\n|\n)*\\*\\*Transcript ID:\\*\\* *(\\S+)");

    /** What somebody says, from one code point to another, end-exclusive. */
    record Turn(String speaker, int start, int end) {
    }

    /**
     * Reads a file.
     *
     * @param ids the ids study.json gives to paths
     * @param speakerOf for each label a line can start with, who it is
     */
    static RawTranscript read(Path study, Path file, Map<String, String> ids, Map<String, String> speakerOf)
            throws IOException {
        String path = study.relativize(file).toString().replace('\\', '/');
        String text = normalised(Files.readString(file));
        Matcher id = ID.matcher(text);
        return new RawTranscript(path, id.find() ? id.group(1) : ids.getOrDefault(path, path), turns(text, speakerOf));
    }

    static String normalised(String text) {
        return text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Turns begin at lines such as {@code Name: ...} or {@code **Name:** [00:04] ...}. */
    private static List<Turn> turns(String text, Map<String, String> speakerOf) {
        if (speakerOf.isEmpty()) {
            return List.of();
        }
        String labels = speakerOf.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher label = Pattern.compile("(?m)^(?:\\*\\*)?(" + labels + "):(?:\\*\\*)?(?: \\[[0-9:]+\\])?")
                .matcher(text);
        List<Turn> turns = new ArrayList<>();
        boolean found = label.find();
        while (found) {
            String speaker = speakerOf.get(label.group(1));
            int from = label.end();
            found = label.find();
            String said = text.substring(from, found ? label.start() : text.length());
            int start = from + said.length() - said.stripLeading().length();
            int points = text.codePointCount(0, start);
            turns.add(new Turn(speaker, points, points + said.strip().codePointCount(0, said.strip().length())));
        }
        return turns;
    }

    /** Whether somebody says at least one of the code points. */
    boolean speaks(String speaker, int start, int end) {
        return turns.stream().anyMatch(turn -> turn.speaker.equals(speaker)
                && Math.max(turn.start, start) < Math.min(turn.end, end));
    }
}
