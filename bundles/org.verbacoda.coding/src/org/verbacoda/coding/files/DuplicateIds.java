/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds assignments that share an id with an earlier one of the same file, as a merge by lines makes them when both
 * sides changed an assignment. All of them are read, shown and kept; which one is right only the coder knows.
 */
public final class DuplicateIds {

    /**
     * An assignment whose id was there before.
     *
     * @param line its line, counted from 1
     * @param id the id
     * @param firstLine the line of the first assignment with that id
     */
    public record Duplicate(int line, String id, int firstLine) {
    }

    private DuplicateIds() {
    }

    /**
     * The duplicates of a file in the order of their lines.
     *
     * @param content the bytes of the file
     * @throws AssignmentFileException if the header can't be read
     * @throws UnsupportedFormatException if the file is of a later format
     */
    public static List<Duplicate> find(byte[] content) throws AssignmentFileException, UnsupportedFormatException {
        Collector collector = new Collector();
        AssignmentFileScanner.scan(content, collector);
        return collector.duplicates;
    }

    private static final class Collector implements AssignmentSink {

        private final Map<String, Integer> firstLines = new HashMap<>();
        private final List<Duplicate> duplicates = new ArrayList<>();

        @Override
        public void header(String transcript, String coder, @Nullable String digest, int length) {
            // Ids are all that counts here
        }

        @Override
        public void assignment(int line, String id, String code, int start, int end, boolean hasMemo, double weight) {
            add(line, id);
        }

        @Override
        public void orphan(int line, String id, String code, String digest, boolean kept) {
            add(line, id);
        }

        private void add(int line, String id) {
            if (firstLines.containsKey(id)) {
                duplicates.add(new Duplicate(line, id, firstLines.get(id)));
            } else {
                firstLines.put(id, line);
            }
        }

        @Override
        public void unreadable(int line, String reason) {
            // Has no id
        }
    }
}
