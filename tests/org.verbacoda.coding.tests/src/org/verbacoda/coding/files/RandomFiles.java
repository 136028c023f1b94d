/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.verbacoda.coding.json.JsonObjectBuilder;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.coding.model.Memo;
import org.verbacoda.coding.model.MemoBook;
import org.verbacoda.coding.model.MemoSubject;

/** Models with everything in them that a format could stumble over, and damage done to their files. */
final class RandomFiles {

    private static final List<String> PIECES = List.of("a", "Z", " ", "word ", "\"", "\\", "/", "'", "<", ">", "&", "=",
            "\n", "\r", "\t", "\b", "\f", "\u0000", "\u001f", "\u007f", "\u0085", "\u009f", "\u00a0", "\u00e9",
            "e\u0301", "\u200b", "\u2028", "\u2029", "\ufeff", "\ufffd", "\uffff", "\u65e5", "\ud83d\ude00", "\ud83d",
            "\ude00", "\udc80", "{", "}", "[", "]", ":", ",", "\\u0041", "<<<<<<<");
    private static final List<String> VALUES = List.of("null", "true", "false", "0", "-0", "1.50", "1e5",
            "-2.5E-7", "123456789012345678901234567890", "\"\"", "[]", "{}", "[1,[2,{\"a\":null}]]",
            "{\"b\":1,\"a\":\"x\"}");
    private static final List<String> DAMAGE = List.of("\n", "\r\n", "\n\n", "\r", "\ufeff", "<<<<<<< HEAD\n",
            "\n=======\n", ">>>>>>> theirs\n", "\"", "\\", "{", "}", ",", ":", "null", "-1", "1e5", "0.5",
            "\"start\":3,",
            "\"x\":[1,{\"y\":2}],", "\"id\":", "[[[[", "\u0000", "\t", " ", "\u2028", "\u00e9", "\ud83d\ude00");

    private final Random random;

    RandomFiles(long seed) {
        random = new Random(seed);
    }

    /** How many random inputs a property is tried on. */
    static int count(int quick, int full) {
        return "full".equals(System.getProperty("verbacoda.tests.size", "quick")) ? full : quick;
    }

    CodedTranscript codedTranscript() {
        CodedTranscript file = CodingFactory.eINSTANCE.createCodedTranscript();
        file.setTranscript(name());
        file.setCoder(name());
        file.setDigest(optionalText());
        file.setLength(random.nextInt(4) == 0 ? -1 : random.nextInt(100_000));
        file.setExtra(extra());
        for (int i = random.nextInt(12); i > 0; i--) {
            file.getAssignments().add(assignment());
        }
        return file;
    }

    private Assignment assignment() {
        Assignment assignment = CodingFactory.eINSTANCE.createAssignment();
        assignment.setId(name());
        assignment.setCode(name());
        assignment.setStart(random.nextInt(20));
        int length = random.nextInt(20) == 0 ? Integer.MAX_VALUE - 20 : random.nextInt(5);
        assignment.setEnd(assignment.getStart() + length);
        assignment.setQuote(optionalText());
        assignment.setBefore(optionalText());
        assignment.setAfter(optionalText());
        assignment.setCreated(optionalText());
        assignment.setWeight(switch (random.nextInt(4)) {
        case 0 -> (double) random.nextInt(-3, 3);
        case 1 -> random.nextGaussian() * Math.pow(10, random.nextInt(-300, 300));
        default -> null;
        });
        assignment.setMemo(optionalText());
        assignment.setExtra(extra());
        return assignment;
    }

    MemoBook memoBook() {
        MemoBook book = CodingFactory.eINSTANCE.createMemoBook();
        for (int i = random.nextInt(8); i > 0; i--) {
            Memo memo = CodingFactory.eINSTANCE.createMemo();
            memo.setId(name());
            memo.setSubject(MemoSubject.values()[random.nextInt(MemoSubject.values().length)]);
            memo.setTarget(memo.getSubject() == MemoSubject.STUDY ? null : name());
            memo.setTitle(optionalText());
            memo.setText(optionalText());
            memo.setCreated(optionalText());
            memo.setModified(optionalText());
            memo.setExtra(extra());
            book.getMemos().add(memo);
        }
        return book;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private String name() {
        return "n" + text();
    }

    private String optionalText() {
        return random.nextBoolean() ? text() : null;
    }

    /** Unknown keys in the form the reader gives them. */
    String extra() {
        if (random.nextInt(3) > 0) {
            return null;
        }
        StringBuilder extra = new StringBuilder("{");
        int members = 1 + random.nextInt(3);
        for (int i = 0; i < members; i++) {
            extra.append(i == 0 ? "" : ",");
            String member = new JsonObjectBuilder().text("unknown " + i + text(), "").endWith(null);
            // From behind the brace to the colon; the empty text gives way to a value of any kind
            extra.append(member, 1, member.length() - "\"\"}".length());
            extra.append(VALUES.get(random.nextInt(VALUES.size())));
        }
        return extra.append('}').toString();
    }

    /** The bytes with a few things done to them that editors, merges, disks and people do. */
    byte[] damaged(byte[] content) {
        byte[] damaged = content;
        for (int i = random.nextInt(6); i > 0; i--) {
            // Mostly behind the header, so that there is something to read
            int lineEnd = random.nextInt(10) == 0 ? 0 : indexOfNewline(damaged);
            int at = lineEnd + random.nextInt(damaged.length - lineEnd + 1);
            int to = Math.min(damaged.length, at + random.nextInt(30));
            damaged = switch (random.nextInt(6)) {
            case 0 -> join(damaged, at, new byte[] {(byte) random.nextInt(256)}, Math.min(damaged.length, at + 1));
            case 1 -> join(damaged, at, new byte[0], to);
            case 2 -> join(damaged, to, Arrays.copyOfRange(damaged, at, to), to);
            case 3 -> join(damaged, at, new byte[] {(byte) random.nextInt(128, 256)}, at);
            default -> join(damaged, at, DAMAGE.get(random.nextInt(DAMAGE.size())).getBytes(UTF_8), at);
            };
        }
        return damaged;
    }

    private static int indexOfNewline(byte[] content) {
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                return i;
            }
        }
        return 0;
    }

    private static byte[] join(byte[] content, int head, byte[] middle, int tail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, head);
        out.writeBytes(middle);
        out.write(content, tail, content.length - tail);
        return out.toByteArray();
    }
}
