/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verbacoda.codebook.CodebookProblem.Severity;
import org.verbacoda.codebook.conversion.QuotedText;
import org.verbacoda.codebook.validation.CodebookRules;
import org.verbacoda.coding.model.Code;
import org.verbacoda.coding.model.Codebook;
import org.verbacoda.coding.model.CodingPackage;

/** Changes of a codebook's text that leave all the rest of it, comments and layout included, as it is. */
public final class CodebookEdits {
    private static final String DEFAULT_TITLE = "Codebook";

    /** The problems of a codebook that can be read in spite of them: each code is where it seems to be. */
    private static final Set<String> HARMLESS = Set.of(CodebookRules.DUPLICATE_ID, CodebookRules.ALIAS_CLASH,
            CodebookRules.EMPTY_NAME, CodebookRules.REPEATED_ENTRY, CodebookRules.UNKNOWN_CODE,
            CodebookRules.BAD_ESCAPE);

    private CodebookEdits() {
    }

    /** As {@link #addCodes(String, String, List)}; an empty text gets the title "Codebook". */
    public static String addCodes(String text, List<NewCode> codes) {
        return addCodes(text, DEFAULT_TITLE, codes);
    }

    /**
     * Adds codes behind the last code at the top (without any: behind the title, or else at the end), one a line, with
     * the line ends that the text has.
     *
     * @param text the codebook's text; may be empty
     * @param title becomes the title if the text is empty, otherwise ignored
     * @return the new text, which says what the old one said and the new codes; the same text if there are none
     * @throws IllegalArgumentException if an id is there already (as id or alias) or twice among the new ones, or if
     *         the text has syntax errors, so that the place cannot be told; the message says which
     */
    public static String addCodes(String text, String title, List<NewCode> codes) {
        if (codes.isEmpty()) {
            return text;
        }
        CodebookDocument document = CodebookParser.standalone().parse(text, "codebook");
        checkReadable(document);
        checkNew(document.snapshot(), codes);
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder lines = new StringBuilder();
        if (text.isBlank()) {
            lines.append("codebook ").append(QuotedText.quote(title)).append(lineEnd);
        }
        int place = place(document);
        String before = text.substring(0, place);
        if (text.isBlank() || wantsBlankLine(document)) {
            lines.append(lineEnd);
        }
        for (NewCode code : codes) {
            lines.append("code ").append(code.id()).append(' ').append(QuotedText.quote(code.name()));
            code.color().ifPresent(color -> lines.append(' ').append(CodeColors.format(color)));
            lines.append(lineEnd);
        }
        String after = text.substring(place);
        if (!before.isEmpty() && !before.endsWith("\n")) {
            lines.insert(0, lineEnd);
        }
        if (after.startsWith(lineEnd)) {
            lines.setLength(lines.length() - lineEnd.length());
        }
        return before + lines + after;
    }

    private static void checkReadable(CodebookDocument document) {
        for (CodebookProblem problem : document.problems()) {
            if (problem.severity() == Severity.ERROR && !HARMLESS.contains(problem.rule())) {
                throw new IllegalArgumentException("Codes cannot be added to a codebook that has errors. Put this "
                        + "right first: " + document.describe(problem));
            }
        }
    }

    private static void checkNew(CodebookSnapshot present, List<NewCode> codes) {
        Set<String> taken = new HashSet<>();
        for (CodeEntry code : present.codes()) {
            taken.add(code.id());
            taken.addAll(code.aliases());
        }
        for (NewCode code : codes) {
            if (!taken.add(code.id())) {
                throw new IllegalArgumentException("The id '" + code.id() + "' for the new code \"" + code.name()
                        + "\" is taken: choose another id.");
            }
        }
    }

    /** Behind the last code at the top, and behind comments that follow it in its line. */
    private static int place(CodebookDocument document) {
        Codebook codebook = document.codebook();
        String text = document.text();
        List<Code> codes = codebook.getCodes();
        if (!codes.isEmpty()) {
            return behindComments(text, end(NodeModelUtils.findActualNodeFor(codes.get(codes.size() - 1))));
        }
        List<INode> title = NodeModelUtils.findNodesForFeature(codebook,
                CodingPackage.eINSTANCE.getCodebook_Name());
        return title.isEmpty() ? text.length() : behindComments(text, end(title.get(0)));
    }

    private static int end(@Nullable INode node) {
        if (node == null) {
            throw new IllegalStateException("The codebook was read from a text, but a part of it has no place there");
        }
        return node.getEndOffset();
    }

    static int behindComments(String text, int from) {
        int place = from;
        int i = from;
        while (i < text.length()) {
            if (text.startsWith("//", i)) {
                while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    i++;
                }
                return i;
            } else if (text.startsWith("/*", i)) {
                i = text.indexOf("*/", i + 2) + 2;
                place = i;
            } else if (text.charAt(i) == ' ' || text.charAt(i) == '\t') {
                i++;
            } else {
                break;
            }
        }
        return place;
    }

    /** A blank line comes between the title and the first code, and behind a code with a block. */
    private static boolean wantsBlankLine(CodebookDocument document) {
        List<Code> codes = document.codebook().getCodes();
        if (codes.isEmpty()) {
            return true;
        }
        @Nullable INode last = NodeModelUtils.findActualNodeFor(codes.get(codes.size() - 1));
        return last != null && last.getText().endsWith("}");
    }
}
