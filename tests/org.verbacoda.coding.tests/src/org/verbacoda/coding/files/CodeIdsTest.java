/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeIdsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Creative control,             creative-control
            '  Cost / speed!  ',          cost-speed
            Don't know,                   dont-know
            It\u2019s fine,               its-fine
            Caf\u00e9 \u00c9TUDE,         cafe-etude
            Gr\u00f6\u00dfe,              grosse
            \u00c6sir \u0141\u00f3d\u017a, aesir-lodz
            \u0130stanbul,                istanbul
            \uff21bc,                     bc
            2023 wave,                    code-2023-wave
            \u65e5\u672c,                 code
            ???,                          code
            '',                           code
            A very long name of a code that nobody will ever read, a-very-long-name-of-a-code-that-nobody
            Donaudampfschifffahrtsgesellschaftskapitaen, donaudampfschifffahrtsgesellschaftskapit
            exactly forty characters long is this co, exactly-forty-characters-long-is-this-co
            """)
    void theSlugIsReadable(String name, String slug) {
        assertEquals(slug, CodeIds.slug(name));
    }

    @Test
    void anIdIsTheSlugAndFourRandomCharacters() {
        String id = new CodeIds().next("Creative control", any -> false);
        assertTrue(id.matches("creative-control-[a-z0-9]{4}"), id);
    }

    @Test
    void anIdIsNeverOneThatIsTaken() {
        CodeIds ids = new CodeIds(new Random(3));
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            String id = ids.next("a", taken::contains);
            assertTrue(taken.add(id), id);
        }
        String first = new CodeIds(new Random(3)).next("a", any -> false);
        assertFalse(first.equals(new CodeIds(new Random(3)).next("a", first::equals)));
    }

    @Test
    void anyNameGivesAnIdOfTheSafeCharacters() {
        CodeIds ids = new CodeIds(new Random(5));
        for (int seed = 0; seed < RandomFiles.count(2_000, 100_000); seed++) {
            String id = ids.next(new RandomFiles(seed).text(), any -> false);
            assertTrue(id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)+") && id.length() <= 45, id);
        }
    }

    @Test
    void itIsSaidWhenEveryIdIsTaken() {
        assertEquals("no free id for a code named A", assertThrows(IllegalStateException.class,
                () -> new CodeIds(new Random(1)).next("A", any -> true)).getMessage());
    }
}
