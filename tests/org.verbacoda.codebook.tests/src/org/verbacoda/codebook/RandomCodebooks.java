/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.verbacoda.coding.model.Code;
import org.verbacoda.coding.model.CodeGroup;
import org.verbacoda.coding.model.Codebook;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.coding.model.CodingPackage;

/** Codebooks without errors that hold whatever a codebook can hold. */
public final class RandomCodebooks {
    private static final CodingFactory FACTORY = CodingPackage.eINSTANCE.getCodingFactory();
    private static final List<String> WORDS = List.of("codebook", "code", "group", "not", "codable", "retired",
            "definition", "include", "exclude", "example", "memo", "alias");
    private static final String ID_CHARACTERS = "abcxyzABCXYZ0123456789-_";
    private static final List<String> PIECES = List.of("a", "Z", "word", " ", "  ", "\"", "'", "\\", "\\n", "\n", "\r",
            "\r\n", "\t", "{", "}", "//", "/*", "*/", "#C0392B", "é", "ß", "日本", "\ud83d\ude00", "\ud83d", "\ude00",
            "\u0000", "\u0007", "\u00a0", "\u2028", "\ufeff", "\uffff", "“", "code");

    private final Random random;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<Code> codes = new ArrayList<>();

    public RandomCodebooks(long seed) {
        this.random = new Random(seed);
    }

    /** How many random inputs a property is tried on. */
    public static int tries() {
        return "full".equals(System.getProperty("verbacoda.tests.size", "quick")) ? 3000 : 150;
    }

    public Codebook codebook() {
        Codebook codebook = FACTORY.createCodebook();
        if (random.nextBoolean()) {
            codebook.setName(text());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            codebook.getCodes().add(code(0));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            codebook.getGroups().add(group());
        }
        return codebook;
    }

    /** An id that this codebook does not have yet. */
    public String id() {
        String id;
        do {
            if (random.nextInt(4) == 0) {
                id = WORDS.get(random.nextInt(WORDS.size()));
            } else {
                StringBuilder made = new StringBuilder();
                for (int i = 1 + random.nextInt(6); i > 0; i--) {
                    made.append(ID_CHARACTERS.charAt(random.nextInt(ID_CHARACTERS.length())));
                }
                id = made.toString();
            }
        } while (!ids.add(id));
        return id;
    }

    /** A name that this codebook does not have yet. */
    public String name() {
        String name;
        do {
            name = text();
        } while (name.isBlank() || !names.add(CodeNames.key(name)));
        return name;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    public int color() {
        return random.nextInt(0x1000000);
    }

    private Code code(int depth) {
        Code code = FACTORY.createCode();
        codes.add(code);
        code.setId(id());
        code.setName(name());
        if (random.nextBoolean()) {
            code.setColor(CodeColors.format(color()));
        }
        code.setNotCodable(random.nextInt(4) == 0);
        code.setRetired(random.nextInt(4) == 0);
        if (random.nextBoolean()) {
            code.setDefinition(text());
        }
        if (random.nextInt(4) == 0) {
            code.setMemo(text());
        }
        texts(code.getIncludes());
        texts(code.getExcludes());
        texts(code.getExamples());
        for (int i = random.nextInt(8) - 4; i > 0; i--) {
            code.getAliases().add(id());
        }
        for (int i = depth < 4 ? random.nextInt(4) - 1 : 0; i > 0; i--) {
            code.getCodes().add(code(depth + 1));
        }
        return code;
    }

    private void texts(EList<String> texts) {
        for (int i = random.nextInt(5) - 2; i > 0; i--) {
            texts.add(text());
        }
    }

    private CodeGroup group() {
        CodeGroup group = FACTORY.createCodeGroup();
        group.setName(name());
        for (Code code : codes) {
            if (random.nextInt(3) == 0) {
                group.getMembers().add(code);
            }
        }
        return group;
    }

    /** The text of a codebook with comments at some places between its words and lines. */
    public static String commented(String text, Random random) {
        StringBuilder commented = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                int end = endOfText(text, i);
                commented.append(text, i, end);
                i = end - 1;
                continue;
            }
            if (c == '\n' || c == ' ' && random.nextInt(4) == 0) {
                commented.append(switch (random.nextInt(7)) {
                    case 0 -> " // \"one\" { " + i + "\n";
                    case 1 -> " /* two\n} */ ";
                    case 2 -> "/* three */ // four\n";
                    case 3 -> "\n// five\n\n";
                    case 4 -> "\n   /* six */\n";
                    default -> "";
                });
            }
            if (i < text.length() - 1 || random.nextBoolean()) {
                commented.append(c);
            }
        }
        return commented.toString();
    }

    /** The comments of a codebook without errors, in their order. */
    public static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                i = endOfText(text, i) - 1;
            } else if (text.startsWith("//", i)) {
                int end = text.indexOf('\n', i);
                comments.add(text.substring(i, end < 0 ? text.length() : end));
                i = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2) + 2;
                comments.add(text.substring(i, end));
                i = end - 1;
            }
        }
        return comments;
    }

    private static int endOfText(String text, int start) {
        int i = start + 1;
        while (text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }
}
