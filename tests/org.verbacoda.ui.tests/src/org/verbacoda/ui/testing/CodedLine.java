/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An assignment as its line in a coder's file has it, read without the product's reader.
 *
 * @param start in code points of the normalised text
 * @param end exclusive
 */
public record CodedLine(String id, String code, int start, int end, String quote) {

    private static final Pattern LINE = Pattern.compile("\\{\"id\":\"([^\"]+)\",\"code\":\"([^\"]+)\",\"start\":(\\d+),"
            + "\"end\":(\\d+),\"quote\":\"((?:[^\"\\\\]|\\\\.)*)\".*\\}");

    /** The lines of a file behind its header; none if there is no such file. Fails if one is not whole. */
    static List<CodedLine> read(Path file) throws IOException {
        List<CodedLine> coded = new ArrayList<>();
        if (Files.exists(file)) {
            String text = Files.readString(file);
            if (!text.endsWith("}\n")) {
                throw new IOException(file + " ends within a line: " + text);
            }
            for (String line : text.lines().skip(1).toList()) {
                Matcher found = LINE.matcher(line);
                if (!found.matches()) {
                    throw new IOException(file + ": " + line);
                }
                coded.add(new CodedLine(found.group(1), found.group(2), Integer.parseInt(found.group(3)),
                        Integer.parseInt(found.group(4)), found.group(5)));
            }
        }
        return coded;
    }
}
