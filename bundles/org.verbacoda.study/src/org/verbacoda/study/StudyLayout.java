/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.verbacoda.text.TextDigest;

/**
 * Where things are in a study's folder.
 *
 * @param root the study's folder
 */
public record StudyLayout(Path root) {

    /** Leaves room for endings within the 255 bytes that file systems allow. */
    private static final int LONGEST_NAME = 200;
    private static final int DIGEST_PART = 32;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** The coder's memos, and what Windows takes for devices, whatever the ending. */
    private static final Pattern TAKEN = Pattern.compile("(?i)(memos|(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?)");

    /** Takes the absolute form of the folder, so that messages and caches name the same one from anywhere. */
    public StudyLayout {
        root = root.toAbsolutePath().normalize();
    }

    public Path studyFile() {
        return root.resolve("study.json");
    }

    public Path codebook() {
        return root.resolve("codebook.codebook");
    }

    public Path attributes() {
        return root.resolve("attributes.json");
    }

    public Path cases() {
        return root.resolve("cases.csv");
    }

    public Path caseLinks() {
        return root.resolve("case-links.csv");
    }

    /** The folder that holds a folder for each coder. */
    public Path coding() {
        return root.resolve("coding");
    }

    public Path coder(String coder) {
        return coding().resolve(coder);
    }

    public Path coderFile(String coder) {
        return coder(coder).resolve("coder.json");
    }

    public Path memos(String coder) {
        return coder(coder).resolve("memos.jsonl");
    }

    /** Where a coder's assignments for a transcript are first put; later the file's header says what it is of. */
    public Path assignments(String coder, String transcript) {
        return coder(coder).resolve(fileName(transcript) + ".jsonl");
    }

    /** The folder of the text versions that assignment files cite. */
    public Path versions() {
        return root.resolve("transcripts").resolve(".versions");
    }

    /** The file of one text version, by its digest ({@code sha256:...}). */
    public Path version(String digest) {
        return versions().resolve(digest.substring(digest.indexOf(':') + 1) + ".txt");
    }

    /** A path below the root with '/' between its parts, as files and output name it. */
    public String relative(Path file) {
        return root.relativize(file.toAbsolutePath().normalize()).toString().replace(File.separatorChar, '/');
    }

    /**
     * The id as the start of a file name: letters, digits, {@code . _ -} as they are, every other byte of its UTF-8 as
     * {@code %XX}. What would be too long for a file system ends in the start of the id's digest instead.
     */
    static String fileName(String id) {
        String name = escaped(id);
        if (name.length() > LONGEST_NAME) {
            String digest = TextDigest.of(id);
            int from = digest.indexOf(':') + 1;
            return name.substring(0, LONGEST_NAME - DIGEST_PART - 1) + "~" + digest.substring(from, from + DIGEST_PART);
        }
        // The first letter of a name that means something else is escaped like a letter that no file name may hold
        return TAKEN.matcher(name).matches() ? "%" + HEX.toHexDigits((byte) name.charAt(0)) + name.substring(1) : name;
    }

    private static String escaped(String id) {
        StringBuilder name = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.')
                    && !(c == '.' && name.isEmpty());
            if (plain) {
                name.append(c);
            } else {
                name.append('%').append(HEX.toHexDigits(b));
            }
        }
        return name.toString();
    }
}
