/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.study.index.StudyCode;
import org.verbacoda.study.index.StudyProblem;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptCoding;

/** The codes of a study as the view shows them, by their ids, which stay when the study changes. Immutable. */
final class CodeTree {

    /** No code at all. */
    static final CodeTree EMPTY = new CodeTree();

    /**
     * A code.
     *
     * @param entry what the codebook says of it; empty for a code that is used but not in the codebook
     * @param parent the id of the code it stands under; empty at the top
     * @param children the ids of the codes under it
     * @param count how many assignments it has itself
     */
    record Node(StudyCode code, Optional<CodeEntry> entry, String parent, List<String> children, int count) {

        boolean retired() {
            return entry.map(CodeEntry::retired).orElse(false);
        }

        boolean category() {
            return entry.map(CodeEntry::notCodable).orElse(false);
        }
    }

    private final Map<String, @Nullable Node> nodes = new LinkedHashMap<>();
    private final List<String> roots = new ArrayList<>();
    private final Map<String, @Nullable Integer> uses;
    private final Optional<StudyProblem> error;

    private CodeTree() {
        uses = Map.of();
        error = Optional.empty();
    }

    /**
     * Counts the assignments of a study; takes as long as they are many.
     *
     * @param study as far as it is shown
     * @param whole with the assignments that are not, which keep their codes from being deleted
     */
    CodeTree(StudySnapshot study, StudySnapshot whole) {
        List<StudyCode> codes = study.codes();
        int[] counts = counts(study);
        uses = new HashMap<>();
        int[] all = study == whole ? counts : counts(whole);
        for (int i = 0; i < Math.min(all.length, whole.codes().size()); i++) {
            uses.put(whole.codes().get(i).id(), all[i]);
        }
        for (int i = 0; i < counts.length; i++) {
            StudyCode code = codes.get(i);
            Node parent = code.parent() < 0 ? null : nodes.get(codes.get(code.parent()).id());
            Optional<CodeEntry> entry = code.inCodebook() ? study.codebook().byId(code.id()) : Optional.empty();
            Node node = new Node(code, entry, parent == null ? "" : parent.code.id(), new ArrayList<>(), counts[i]);
            if (nodes.putIfAbsent(code.id(), node) == null) {
                (parent == null ? roots : parent.children).add(code.id());
            }
        }
        String codebook = study.layout().relative(study.layout().codebook());
        error = study.problems().stream().filter(problem -> problem.file().equals(codebook)
                && problem.severity() == org.verbacoda.text.Severity.ERROR).findFirst();
    }

    private static int[] counts(StudySnapshot study) {
        int[] counts = new int[study.codes().size()];
        for (StudyTranscript transcript : study.transcripts()) {
            TranscriptCoding coding = transcript.coding();
            for (int i = 0; i < coding.count(); i++) {
                counts[coding.code(i)]++;
            }
        }
        return counts;
    }

    /** How many assignments a code and the codes under it have, with those that are not shown. */
    int usesWithin(String id) {
        return subtree(id).stream().mapToInt(each -> {
            @Nullable Integer used = uses.get(each);
            return used == null ? 0 : used;
        }).sum();
    }

    /** The first error of the codebook's text, while which it can't be changed in the view. */
    Optional<StudyProblem> error() {
        return error;
    }

    List<String> roots() {
        return roots;
    }

    Optional<Node> node(String id) {
        @Nullable Node node = nodes.get(id);
        return node == null ? Optional.empty() : Optional.of(node);
    }

    /** The ids of a code and of all codes under it. */
    List<String> subtree(String id) {
        List<String> ids = new ArrayList<>(List.of(id));
        for (int i = 0; i < ids.size(); i++) {
            node(ids.get(i)).ifPresent(node -> ids.addAll(node.children));
        }
        return ids;
    }

    /** How many assignments a code and the codes under it have. */
    int countWithin(String id) {
        return subtree(id).stream().mapToInt(each -> node(each).map(Node::count).orElse(0)).sum();
    }

    /** The colours in use. */
    List<Integer> colors() {
        return nodes.values().stream().map(node -> node == null ? -1 : node.code.color()).toList();
    }
}
