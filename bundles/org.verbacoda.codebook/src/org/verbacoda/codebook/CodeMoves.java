/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verbacoda.codebook.CodebookProblem.Severity;
import org.verbacoda.coding.model.Code;

/**
 * Puts a code, with all within it, to another place in the tree, and leaves the rest of the text as it is. What stands
 * in the code's block moves with it, comments included; a comment above it stays. Pure, and safe for use by any thread.
 */
public final class CodeMoves {

    private CodeMoves() {
    }

    /**
     * Moves a code.
     *
     * @param text the codebook's text
     * @param id the code's id
     * @param parentId the code under which it is to stand, behind those that are there; empty for the end of the top
     *         level
     * @return the new text; the same one if the code stands there already
     * @throws IllegalArgumentException if the text has errors, if there is no such code, if the code would come to stand
     *         under itself, or if the move would change what the codebook says; the message says which
     */
    public static String move(String text, String id, Optional<String> parentId) {
        CodeEdits edits = new CodeEdits(text, id);
        Code code = edits.code();
        Optional<String> parent = code.eContainer() instanceof Code above ? Optional.of(above.getId()) : Optional.empty();
        if (parentId.equals(parent)) {
            return text;
        }
        if (CodeEdits.subtree(code).stream().anyMatch(each -> parentId.equals(Optional.of(each.getId())))) {
            throw new IllegalArgumentException("\"" + code.getName()
                    + "\" can't stand under itself or a code within it.");
        }
        CodePlaces places = edits.places();
        int end = CodebookEdits.behindComments(text, places.end());
        String moved = text.substring(places.start(), end);
        // It is put there first and taken away here then, as groups must find it all the time
        String twice = parentId.isPresent() ? under(text, parentId.get(), moved, places.indent())
                : atTop(text, moved, places.indent());
        int shift = twice.startsWith(text.substring(0, end)) ? 0 : twice.length() - text.length();
        String result = new TextRemoval(twice).without(places.start() + shift, end + shift).text();
        checkSame(text, result, id, parentId);
        return result;
    }

    private static String under(String text, String parentId, String moved, String indent) {
        CodeEdits parent = new CodeEdits(text, parentId);
        return parent.insertLast(indented(moved, indent, parent.places().innerIndent()));
    }

    private static String atTop(String text, String moved, String indent) {
        List<Code> codes = CodebookParser.standalone().parse(text, "codebook").codebook().getCodes();
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("There is no other code behind which this one could stand.");
        }
        @Nullable INode last = NodeModelUtils.findActualNodeFor(codes.get(codes.size() - 1));
        if (last == null) {
            throw new IllegalStateException("The codebook was read from a text, but a code of it has no place there");
        }
        int place = CodebookEdits.behindComments(text, last.getEndOffset());
        String gap = last.getText().endsWith("}") || moved.endsWith("}") ? lineEnd + lineEnd : lineEnd;
        return text.substring(0, place) + gap + indented(moved, indent, "") + text.substring(place);
    }

    /** With another white space before its lines, unless a quoted text goes over several lines, which would change. */
    private static String indented(String moved, String from, String to) {
        StringBuilder result = new StringBuilder();
        boolean quoted = false;
        for (String line : moved.split("(?<=\n)")) {
            boolean first = result.isEmpty();
            if (!first && !quoted && line.startsWith(from)) {
                result.append(line.isBlank() ? "" : to).append(line, from.length(), line.length());
            } else {
                result.append(line);
            }
            quoted = endsQuoted(line, quoted);
        }
        return result.toString();
    }

    private static boolean endsQuoted(String line, boolean before) {
        boolean quoted = before;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && line.startsWith("//", i)) {
                return false;
            }
        }
        return quoted;
    }

    /** Text is moved, not meaning: each code says what it said, and only the one stands elsewhere. */
    private static void checkSame(String before, String after, String id, Optional<String> parentId) {
        CodebookDocument changed = CodebookParser.standalone().parse(after, "codebook");
        boolean sound = changed.problems().stream()
                .noneMatch(each -> each.severity() == Severity.ERROR);
        Map<String, String> expected = meanings(CodebookParser.standalone().parse(before, "codebook").snapshot());
        expected.computeIfPresent(id, (key, meaning) -> parentId.orElse("") + meaning.substring(meaning.indexOf('\0')));
        if (!sound || !expected.equals(meanings(changed.snapshot()))) {
            throw new IllegalArgumentException("This code can't be moved by itself, because of the comments or the "
                    + "layout around it. Move it in the codebook's text.");
        }
    }

    /** For each code the code it stands under, and all that is said of it. */
    private static Map<String, String> meanings(CodebookSnapshot codebook) {
        Map<String, String> meanings = new HashMap<>();
        for (CodeEntry code : codebook.codes()) {
            String parent = code.parent() < 0 ? "" : codebook.codes().get(code.parent()).id();
            meanings.put(code.id(), parent + '\0' + List.of(code.name(), code.color(), code.notCodable(),
                    code.retired(), code.definition(), code.includes(), code.excludes(), code.examples(), code.memo(),
                    code.aliases()));
        }
        codebook.groups().forEach(group -> meanings.put("group " + group.name(), '\0' + group.members().toString()));
        return meanings;
    }
}
