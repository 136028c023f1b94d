/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of coders: as people write them, and as folders. */
public final class CoderNames {

    private static final int LONGEST = 60;
    private static final Pattern SECTION = Pattern.compile("\\s*\\[\\s*([^\\]\\s]+)\\s*\\]\\s*(.*)");
    private static final Pattern NAME = Pattern.compile("\\s*name\\s*=\\s*(.*)", Pattern.CASE_INSENSITIVE);

    private CoderNames() {
    }

    /**
     * A name as a folder's that is the same on every system: lower-case letters, digits and single dashes, at most 60
     * characters. A name without a letter or digit becomes "me".
     */
    public static String folder(String name) {
        String safe = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        if (safe.codePointCount(0, safe.length()) > LONGEST) {
            safe = safe.substring(0, safe.offsetByCodePoints(0, LONGEST));
        }
        safe = safe.replaceAll("^[-\\p{M}]+|-+$", "");
        return safe.isEmpty() ? "me" : safe;
    }

    /** The initials of a name: the first character of each of its words, as a capital. */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.split("[ ._-]+")) {
            if (!part.isEmpty()) {
                initials.appendCodePoint(part.codePointAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    /**
     * The user's name in the text of a Git configuration file.
     *
     * @return the last value of {@code name} in a section {@code [user]}; empty if there is none
     */
    public static Optional<String> inGitConfig(String config) {
        String section = "";
        Optional<String> found = Optional.empty();
        for (String line : config.lines().toList()) {
            String rest = line;
            Matcher head = SECTION.matcher(line);
            if (head.matches()) {
                section = head.group(1);
                rest = head.group(2);
            } else if (line.strip().startsWith("[")) {
                section = ""; // one with a sub-section
                continue;
            }
            Matcher name = NAME.matcher(rest);
            if (section.equalsIgnoreCase("user") && name.matches()) {
                found = value(name.group(1));
            }
        }
        return found;
    }

    /** Without quotation marks and a comment behind it. */
    private static Optional<String> value(String written) {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && i + 1 < written.length()) {
                value.append(written.charAt(++i));
            } else if (!quoted && (c == '#' || c == ';')) {
                break;
            } else {
                value.append(c);
            }
        }
        String name = value.toString().strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
