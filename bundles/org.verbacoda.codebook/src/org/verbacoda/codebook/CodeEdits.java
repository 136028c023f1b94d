/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verbacoda.codebook.CodebookProblem.Severity;
import org.verbacoda.codebook.conversion.QuotedText;
import org.verbacoda.coding.model.Code;
import org.verbacoda.coding.model.CodeGroup;
import org.verbacoda.coding.model.CodingPackage;

/**
 * Changes of one code in a codebook's text that leave all the rest of it, comments and layout included, as it is. Each
 * takes a text and gives the new one, and throws an {@link IllegalArgumentException} that says why if the text has
 * errors or no code of that id. Pure, and safe for use by any thread. New codes at the top are for
 * {@link CodebookEdits}.
 */
public final class CodeEdits {
    private static final CodingPackage MODEL = CodingPackage.eINSTANCE;

    private final String text;
    private final CodebookDocument document;
    private final Code code;
    private final CodePlaces places;

    CodeEdits(String text, String id) {
        this.text = text;
        this.document = CodebookParser.standalone().parse(text, "codebook");
        for (CodebookProblem problem : document.problems()) {
            if (problem.severity() == Severity.ERROR) {
                throw new IllegalArgumentException("A codebook that has errors cannot be changed here. Put this right "
                        + "first: " + document.describe(problem));
            }
        }
        this.code = find(document.codebook().getCodes(), id);
        this.places = CodePlaces.of(text, code);
    }

    private static Code find(List<Code> codes, String id) {
        List<Code> open = new ArrayList<>(codes);
        for (int i = 0; i < open.size(); i++) {
            if (id.equals(open.get(i).getId())) {
                return open.get(i);
            }
            open.addAll(open.get(i).getCodes());
        }
        throw new IllegalArgumentException("The codebook has no code '" + id + "' any more.");
    }

    /** Gives a code another name, which must not be blank; its id stays. */
    public static String rename(String text, String id, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The code '" + id + "' needs a name.");
        }
        CodeEdits edits = new CodeEdits(text, id);
        INode old = edits.nodes(MODEL.getCode_Name()).get(0);
        return edits.replace(old.getOffset(), old.getEndOffset(), edits.quote(name));
    }

    /** Gives a code another colour, 0xRRGGBB, or takes its colour away. */
    public static String recolor(String text, String id, OptionalInt color) {
        CodeEdits edits = new CodeEdits(text, id);
        List<INode> old = edits.nodes(MODEL.getCode_Color());
        String written = color.isPresent() ? CodeColors.format(color.getAsInt()) : "";
        if (old.isEmpty()) {
            int place = edits.nodes(MODEL.getCode_Name()).get(0).getEndOffset();
            return written.isEmpty() ? text : edits.replace(place, place, " " + written);
        }
        int end = old.get(0).getEndOffset();
        return written.isEmpty() ? new TextRemoval(text).without(old.get(0).getOffset(), end).text()
                : edits.replace(old.get(0).getOffset(), end, written);
    }

    /** Gives a code another definition; an empty one takes it away. */
    public static String define(String text, String id, String definition) {
        CodeEdits edits = new CodeEdits(text, id);
        List<INode> old = edits.nodes(MODEL.getCode_Definition());
        if (old.isEmpty()) {
            return definition.isEmpty() ? text : edits.insertFirst("definition " + edits.quote(definition));
        }
        INode value = old.get(old.size() - 1);
        if (definition.isEmpty()) {
            return new TextRemoval(text).without(edits.places.keywordBefore(value), value.getEndOffset()).text();
        }
        return edits.replace(value.getOffset(), value.getEndOffset(), edits.quote(definition));
    }

    /** Adds a code under another, behind all that stands there. */
    public static String addSubCode(String text, String parentId, NewCode added) {
        CodeEdits edits = new CodeEdits(text, parentId);
        if (edits.document.snapshot().byId(added.id()).isPresent()) {
            throw new IllegalArgumentException("The id '" + added.id() + "' for the new code \"" + added.name()
                    + "\" is taken: choose another id.");
        }
        StringBuilder line = new StringBuilder("code ").append(added.id()).append(' ').append(edits.quote(added.name()));
        added.color().ifPresent(color -> line.append(' ').append(CodeColors.format(color)));
        return edits.insertLast(line.toString());
    }

    /** Marks a code and all within it as retired, so that those who still use them find them. */
    public static String retire(String text, String id) {
        String edited = text;
        for (Code each : subtree(new CodeEdits(text, id).code)) {
            if (!each.isRetired()) {
                CodeEdits edits = new CodeEdits(edited, each.getId());
                edited = edits.replace(edits.places.headEnd(), edits.places.headEnd(), " retired");
            }
        }
        return edited;
    }

    /** Takes the mark of {@link #retire} from this one code. */
    public static String reinstate(String text, String id) {
        CodeEdits edits = new CodeEdits(text, id);
        List<INode> mark = edits.nodes(MODEL.getCode_Retired());
        return mark.isEmpty() ? text
                : new TextRemoval(text).without(mark.get(0).getOffset(), mark.get(0).getEndOffset()).text();
    }

    /** Removes a code and all within it, and takes them out of the groups. A comment in their last line goes too. */
    public static String remove(String text, String id) {
        CodeEdits edits = new CodeEdits(text, id);
        List<Code> removed = subtree(edits.code);
        TextRemoval removal = new TextRemoval(text);
        removal.without(edits.places.start(), CodebookEdits.behindComments(text, edits.places.end()));
        for (CodeGroup group : edits.document.codebook().getGroups()) {
            List<INode> members = NodeModelUtils.findNodesForFeature(group, MODEL.getCodeGroup_Members());
            for (int i = 0; i < members.size(); i++) {
                if (removed.contains(group.getMembers().get(i))) {
                    removal.without(members.get(i).getOffset(), members.get(i).getEndOffset());
                }
            }
        }
        return removal.text();
    }

    /** A code and all within it. */
    static List<Code> subtree(Code root) {
        List<Code> codes = new ArrayList<>(List.of(root));
        for (int i = 0; i < codes.size(); i++) {
            codes.addAll(codes.get(i).getCodes());
        }
        return codes;
    }

    private List<INode> nodes(EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(code, feature);
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Quoted, with the line ends that the text has. */
    private String quote(String value) {
        return QuotedText.quote(value).replace("\n", lineEnd());
    }

    private String replace(int start, int end, String by) {
        return text.substring(0, start) + by + text.substring(end);
    }

    private String insertFirst(String entry) {
        if (places.open() < 0) {
            return insertBlock(entry);
        }
        int behind = CodebookEdits.behindComments(text, places.open());
        if (places.isLineEnd(behind)) {
            return replace(behind, behind, lineEnd() + places.innerIndent() + entry);
        }
        return replace(places.open(), places.open(),
                " " + entry + (Character.isWhitespace(text.charAt(places.open())) ? "" : " "));
    }

    Code code() {
        return code;
    }

    CodePlaces places() {
        return places;
    }

    /** The text with an entry behind all that stands in the code's block. */
    String insertLast(String entry) {
        if (places.open() < 0) {
            return insertBlock(entry);
        }
        int close = places.close();
        int line = places.lineStart(close);
        if (line > places.open() && text.substring(line, close).isBlank()) {
            return replace(line, line, places.innerIndent() + entry + lineEnd());
        }
        return replace(close, close, (Character.isWhitespace(text.charAt(close - 1)) ? "" : " ") + entry + " ");
    }

    private String insertBlock(String entry) {
        return replace(places.headEnd(), places.headEnd(), " {" + lineEnd() + places.innerIndent() + entry + lineEnd()
                + places.indent() + "}");
    }
}
