/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths below the study's folder as files name them: '/' between the parts, whatever the operating system. */
final class RelativePath {

    private RelativePath() {
    }

    /** What is wrong with a path, as the end of a sentence that begins with it; empty if it lies in the study. */
    static Optional<String> fault(String path) {
        if (path.isEmpty()) {
            return Optional.of("is empty (the study's own folder is \".\")");
        }
        if (path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*")) {
            return Optional.of("is an absolute path; name it relative to the study's folder");
        }
        if (path.indexOf('\\') >= 0) {
            return Optional.of("holds a backslash; write \"/\" between folders");
        }
        if (path.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("holds a control character");
        }
        if (List.of(path.split("/")).contains("..")) {
            return Optional.of("leaves the study's folder; only paths without \"..\" are allowed");
        }
        return Optional.empty();
    }

    /** A sound path without what says nothing: {@code a//b/} and {@code ./a/b} are {@code a/b}. */
    static String normalise(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? "." : String.join("/", parts);
    }
}
