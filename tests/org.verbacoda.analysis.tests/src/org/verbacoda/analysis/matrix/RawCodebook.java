/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A codebook as a plain reader takes it: a line for each thing. Uses nothing of the product.
 *
 * @param names the codes' names by their ids, in order
 * @param aliases by alias, the id of the code it stands for
 */
record RawCodebook(Map<String, String> names, Map<String, String> aliases) {

    private static final Pattern CODE = Pattern.compile("\\s*code (\\S+) \"(.*?)\".*");
    private static final Pattern ALIAS = Pattern.compile("\\s*alias (\\S+)");

    static RawCodebook read(Path file) throws IOException {
        RawCodebook codebook = new RawCodebook(new LinkedHashMap<>(), new HashMap<>());
        if (!Files.exists(file)) {
            return codebook;
        }
        Deque<String> open = new ArrayDeque<>();
        for (String line : Files.readAllLines(file)) {
            Matcher code = CODE.matcher(line);
            Matcher alias = ALIAS.matcher(line);
            if (code.matches()) {
                codebook.names.put(code.group(1), code.group(2));
            }
            if (alias.matches()) {
                codebook.aliases.put(alias.group(1), open.element());
            }
            if (line.endsWith("{")) {
                open.push(code.matches() ? code.group(1) : "");
            } else if (line.endsWith("}") && !line.contains("{")) {
                open.pop();
            }
        }
        return codebook;
    }

    /** The id to count an id under. */
    String resolved(String id) {
        return names.containsKey(id) ? id : aliases.getOrDefault(id, id);
    }
}
