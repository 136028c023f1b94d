/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.codebook.CodebookTexts.parse;
import static org.verbacoda.codebook.CodebookTexts.parseFaultless;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodebookSnapshotTest {

    @Test
    void codesAreListedInTheOrderOfTheTextWithTheirPlaceInTheTree() {
        CodebookSnapshot snapshot = parseFaultless("""
                codebook "T"
                code a "A" #0000FF { code b "B" { code c "C" } code d "D" }
                code e "E"
                """).snapshot();
        assertEquals("T", snapshot.title());
        assertEquals(List.of("a", "b", "c", "d", "e"), snapshot.codes().stream().map(CodeEntry::id).toList());
        assertEquals(List.of(-1, 0, 1, 0, -1), snapshot.codes().stream().map(CodeEntry::parent).toList());
        assertEquals(List.of(0, 1, 2, 1, 0), snapshot.codes().stream().map(CodeEntry::depth).toList());
        assertEquals(List.of(0x0000FF, -1, -1, -1, -1), snapshot.codes().stream().map(CodeEntry::color).toList());
        assertEquals(3, snapshot.indexOf("d"));
        assertEquals(-1, snapshot.indexOf("z"));
        assertThrows(UnsupportedOperationException.class, () -> snapshot.codes().remove(0));
    }

    @Test
    void aCodeHasAllThatTheTextSaysOfIt() {
        CodebookSnapshot snapshot = parseFaultless("""
                code a "A" #C0392B not codable retired {
                    definition "d" include "i" include "j" exclude "e" example "x" memo "m" alias y z
                }
                code b "B"
                """).snapshot();
        assertEquals(Optional.of(new CodeEntry("a", "A", 0xC0392B, -1, 0, true, true, "d", List.of("i", "j"),
                List.of("e"), List.of("x"), "m", List.of("y", "z"))), snapshot.byId("a"));
        assertEquals(Optional.of(new CodeEntry("b", "B", -1, -1, 0, false, false, "", List.of(), List.of(), List.of(),
                "", List.of())), snapshot.byId("b"));
    }

    @Test
    void anAliasStandsForItsCode() {
        CodebookSnapshot snapshot = parseFaultless("code a \"A\" { alias x y code b \"B\" { alias z } }").snapshot();
        assertEquals("a", snapshot.resolve("a"));
        assertEquals("a", snapshot.resolve("y"));
        assertEquals("b", snapshot.resolve("z"));
        assertEquals("unknown", snapshot.resolve("unknown"));
        assertEquals("B", snapshot.byId("z").orElseThrow().name());
        assertEquals(Optional.empty(), snapshot.byId("unknown"));
    }

    @Test
    void anAliasOfAnAliasIsFollowedAndACircleIsNot() {
        CodebookSnapshot chain = parse("code b \"B\" { alias a } code c \"C\" { alias b }").snapshot();
        assertEquals("c", chain.resolve("a"));
        assertEquals("c", chain.resolve("b"));
        CodebookSnapshot circle = parse("code a \"A\" { alias b x } code b \"B\" { alias a }").snapshot();
        assertEquals("a", circle.resolve("a"));
        assertEquals("b", circle.resolve("b"));
        assertEquals("own", parse("code own \"O\" { alias own }").snapshot().resolve("own"));
    }

    @Test
    void codesAreFoundByNameExactlyBeforeIgnoringCase() {
        CodebookSnapshot snapshot = parse("code a \"Trust\" code b \"trust\" code c \" TRUST\" code d \"Doubt\"")
                .snapshot();
        assertEquals(List.of("b"), ids(snapshot.byName("trust")));
        assertEquals(List.of("a", "b", "c"), ids(snapshot.byName("tRUST ")));
        assertEquals(List.of("d"), ids(snapshot.byName("doubt")));
        assertEquals(List.of(), snapshot.byName("Hope"));
    }

    @Test
    void groupsListTheIdsOfTheirCodesOnce() {
        CodebookSnapshot snapshot = parse("""
                group "G" { b x a nobody }
                code a "A" { code b "B" { alias x } }
                group "H" { }
                """).snapshot();
        assertEquals(List.of(new GroupEntry("G", List.of("b", "a")), new GroupEntry("H", List.of())),
                snapshot.groups());
    }

    @Test
    void aCodebookWithErrorsHasASnapshotToo() {
        CodebookSnapshot snapshot = parse("code a \"A\" code é \"E\" { code b \"B\" } code a \"Again\"").snapshot();
        assertEquals(List.of("a", "b", "a"), ids(snapshot.codes()));
        assertEquals(0, snapshot.codes().get(1).depth());
        assertEquals("A", snapshot.byId("a").orElseThrow().name());
    }

    @Test
    void theEmptyCodebook() {
        assertTrue(CodebookSnapshot.empty().codes().isEmpty());
        assertEquals("", CodebookSnapshot.empty().title());
    }

    private static List<String> ids(List<CodeEntry> codes) {
        return codes.stream().map(CodeEntry::id).toList();
    }
}
