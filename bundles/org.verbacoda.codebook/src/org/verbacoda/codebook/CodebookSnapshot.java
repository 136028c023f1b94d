/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.model.Code;
import org.verbacoda.coding.model.CodeGroup;
import org.verbacoda.coding.model.Codebook;

/**
 * A codebook as plain values: what the study and its analyses need of it, without the language or the model. Immutable.
 *
 * <p>It can be made of any codebook, one with errors included: codes without a readable id are left out (what is within
 * them moves up), and of two codes with one id the first is found.
 */
public final class CodebookSnapshot {
    private static final CodebookSnapshot EMPTY = new Builder().build("");

    private final String title;
    private final List<CodeEntry> codes;
    private final List<GroupEntry> groups;
    private final Map<String, Integer> indexById;
    private final Map<String, @Nullable String> aliasOf;
    private final Map<String, List<CodeEntry>> byNameKey;

    private CodebookSnapshot(String title, Builder builder) {
        this.title = title;
        this.codes = List.copyOf(builder.codes);
        this.groups = List.copyOf(builder.groups);
        this.indexById = builder.indexById;
        this.aliasOf = builder.aliasOf;
        this.byNameKey = new HashMap<>();
        for (CodeEntry code : codes) {
            byNameKey.computeIfAbsent(CodeNames.key(code.name()), key -> new ArrayList<>()).add(code);
        }
    }

    /** A codebook without any code. */
    public static CodebookSnapshot empty() {
        return EMPTY;
    }

    /** What the codebook says now; later changes to it do not matter. */
    public static CodebookSnapshot of(Codebook codebook) {
        Builder builder = new Builder();
        builder.addCodes(codebook.getCodes(), -1, 0);
        builder.addGroups(codebook.getGroups());
        return builder.build(text(codebook.getName()));
    }

    /** The title, empty if there is none. */
    public String title() {
        return title;
    }

    /** All codes in the order of the text: each before those within it, those before the next one. */
    public List<CodeEntry> codes() {
        return codes;
    }

    public List<GroupEntry> groups() {
        return groups;
    }

    /** The code that an id or alias stands for. */
    public Optional<CodeEntry> byId(String idOrAlias) {
        int index = indexOf(idOrAlias);
        return index < 0 ? Optional.empty() : Optional.of(codes.get(index));
    }

    /** Where in {@link #codes()} the code is that an id or alias stands for, or -1. */
    public int indexOf(String idOrAlias) {
        return indexById.getOrDefault(resolve(idOrAlias), -1);
    }

    /**
     * The id of the code that an id or alias stands for; an unknown one stays itself.
     *
     * <p>Aliases are followed from one to the next. That happens where two people merge at the same time, a into b and
     * b into c: b is then both a code (with the alias a) and an alias of c, which is reported as an error, and until it
     * is put right all three count as c. Aliases in a circle are not followed.
     */
    public String resolve(String idOrAlias) {
        String id = idOrAlias;
        Set<String> seen = new HashSet<>();
        for (@Nullable String next = aliasOf.get(id); next != null; next = aliasOf.get(id)) {
            if (!seen.add(id)) {
                return idOrAlias;
            }
            id = next;
        }
        return id;
    }

    /** The codes of this name; if there are none, those whose name differs only by letter case and space around it. */
    public List<CodeEntry> byName(String name) {
        List<CodeEntry> similar = byNameKey.getOrDefault(CodeNames.key(name), List.of());
        List<CodeEntry> exact = similar.stream().filter(code -> code.name().equals(name)).toList();
        return exact.isEmpty() ? List.copyOf(similar) : exact;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Collects while walking the model. */
    private static final class Builder {
        private final List<CodeEntry> codes = new ArrayList<>();
        private final List<GroupEntry> groups = new ArrayList<>();
        private final Map<String, Integer> indexById = new HashMap<>();
        private final Map<String, @Nullable String> aliasOf = new HashMap<>();

        CodebookSnapshot build(String title) {
            return new CodebookSnapshot(title, this);
        }

        void addCodes(List<Code> children, int parent, int depth) {
            for (Code code : children) {
                @Nullable String id = code.getId();
                if (id == null) {
                    addCodes(code.getCodes(), parent, depth);
                    continue;
                }
                int index = codes.size();
                indexById.putIfAbsent(id, index);
                for (String alias : code.getAliases()) {
                    if (!alias.equals(id)) {
                        aliasOf.putIfAbsent(alias, id);
                    }
                }
                codes.add(new CodeEntry(id, text(code.getName()), CodeColors.parse(text(code.getColor())).orElse(-1),
                        parent, depth, code.isNotCodable(), code.isRetired(), text(code.getDefinition()),
                        code.getIncludes(), code.getExcludes(), code.getExamples(), text(code.getMemo()),
                        code.getAliases()));
                addCodes(code.getCodes(), index, depth + 1);
            }
        }

        void addGroups(List<CodeGroup> all) {
            for (CodeGroup group : all) {
                Set<String> members = new LinkedHashSet<>();
                group.getMembers().stream().map(Code::getId).filter(Objects::nonNull).forEach(members::add);
                groups.add(new GroupEntry(text(group.getName()), List.copyOf(members)));
            }
        }
    }
}
