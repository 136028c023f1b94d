/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.json.Citation;
import org.verbacoda.coding.json.JsonObjectBuilder;
import org.verbacoda.coding.json.JsonObjectText;
import org.verbacoda.coding.json.JsonValue;
import org.verbacoda.coding.json.UnreadableException;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.coding.model.Memo;
import org.verbacoda.coding.model.MemoBook;
import org.verbacoda.coding.model.MemoSubject;

/**
 * Reads and writes {@code memos.jsonl}: one memo a line, no header, in the order in which the coder has them.
 * <pre>
 * {"id":"01JD...","subject":"code","target":"own-hand-k2m9","title":"Why","text":"...","created":"2026-11-23T09:12Z"}
 * </pre>
 * A line is a memo if it is a JSON object with an {@code id}, a {@code subject} (study, transcript, code, case or
 * assignment) and, unless that is the study, the id of its {@code target}. Lines that can't be read and keys that are
 * unknown are kept as {@link AssignmentFileReader} keeps them.
 */
public final class MemoFile {

    private MemoFile() {
    }

    /** Reads a file; an empty one has no memos. */
    public static MemoBook read(byte[] content) {
        MemoBook book = CodingFactory.eINSTANCE.createMemoBook();
        Lines lines = new Lines(content);
        while (lines.advance()) {
            String text = lines.text();
            try {
                book.getMemos().add(readLine(text));
            } catch (UnreadableException e) {
                book.getUnreadableLines().add(UnreadableLines.create(lines.number(), text, e));
            }
        }
        return book;
    }

    /**
     * Reads a file from disk.
     *
     * @throws IOException if the file can't be opened or read
     */
    public static MemoBook read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /**
     * The bytes of the file, in canonical form.
     *
     * @throws IllegalArgumentException if what would be written could not be read again: a memo without id or target,
     *         unknown keys that are no JSON object or not unknown
     */
    public static byte[] toBytes(MemoBook book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Memo memo : book.getMemos()) {
            out.writeBytes(line(memo).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
        UnreadableLines.write(book.getUnreadableLines(), out);
        return out.toByteArray();
    }

    private static Memo readLine(String text) throws UnreadableException {
        Memo memo = CodingFactory.eINSTANCE.createMemo();
        MemoMembers members = new MemoMembers(memo);
        memo.setExtra(JsonObjectText.read(text, members));
        members.requireAll();
        return memo;
    }

    private static String line(Memo memo) {
        String id = memo.getId();
        if (id == null || id.isEmpty()) {
            throw new IllegalArgumentException("the id of a memo is missing");
        }
        String target = memo.getTarget();
        boolean noTarget = target == null || target.isEmpty();
        if (noTarget && memo.getSubject() != MemoSubject.STUDY) {
            throw new IllegalArgumentException("the target of memo " + id + " is missing");
        }
        return new JsonObjectBuilder().text("id", id).text("subject", memo.getSubject().getLiteral())
                .text("target", noTarget ? null : target).text("title", memo.getTitle()).text("text", memo.getText())
                .text("created", memo.getCreated()).text("modified", memo.getModified()).endWith(memo.getExtra());
    }

    /** Fills a memo with the members of its line. */
    private static final class MemoMembers implements JsonObjectText.Members {

        private final Memo memo;
        private @Nullable MemoSubject subject;

        MemoMembers(Memo memo) {
            this.memo = memo;
        }

        @Override
        public boolean take(String key, JsonValue value) throws IOException {
            switch (key) {
            case "id" -> memo.setId(value.name());
            case "subject" -> subject = subject(value.name());
            case "target" -> memo.setTarget(value.name());
            case "title" -> memo.setTitle(value.text());
            case "text" -> memo.setText(value.text());
            case "created" -> memo.setCreated(value.text());
            case "modified" -> memo.setModified(value.text());
            default -> {
                return false;
            }
            }
            return true;
        }

        void requireAll() throws UnreadableException {
            Format.require("id", memo.getId());
            Format.require("subject", subject);
            memo.setSubject(subject);
            if (subject != MemoSubject.STUDY) {
                Format.require("target", memo.getTarget());
            }
        }

        private static @Nullable MemoSubject subject(@Nullable String literal) throws UnreadableException {
            if (literal == null) {
                return null;
            }
            for (MemoSubject subject : MemoSubject.values()) {
                if (subject.getLiteral().equals(literal)) {
                    return subject;
                }
            }
            throw new UnreadableException("\"subject\" must be study, transcript, code, case or assignment, not "
                    + Citation.quoted(literal));
        }
    }
}
