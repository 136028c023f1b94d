/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;

class CodebookHighlightingTest {

    private static final String EXAMPLE = """
            codebook "Work"
            // first of all
            code trust-a1b2 "Trust" #C0392B not codable {
                definition "To rely on \\"it\\"."
                alias faith-c3d4 retired
                code code 'Inner' retired
            }
            group "Both" { trust-a1b2 code }
            /* the
               end */
            """;

    private static List<String> highlights(String text) {
        return CodebookHighlighting.of(text).stream()
                .map(each -> each.element() + " " + text.substring(each.start(), each.end())).toList();
    }

    @Test
    void theTextIsToldByWhatItIs() {
        assertEquals(List.of("KEYWORD codebook", "STRING \"Work\"", "COMMENT // first of all\n",
                "KEYWORD code", "ID trust-a1b2", "STRING \"Trust\"", "COLOR #C0392B", "KEYWORD not", "KEYWORD codable",
                "KEYWORD definition", "STRING \"To rely on \\\"it\\\".\"", "KEYWORD alias", "ID faith-c3d4", "ID retired",
                "KEYWORD code", "ID code", "STRING 'Inner'", "KEYWORD retired",
                "KEYWORD group", "STRING \"Both\"", "ID trust-a1b2", "ID code", "COMMENT /* the\n   end */"),
                highlights(EXAMPLE));
    }

    @Test
    void whatIsNotClosedYetIsShownAsWhatItIsToBe() {
        assertEquals(List.of("KEYWORD code", "ID a", "STRING \"Trus"), highlights("code a \"Trus"));
        assertEquals(List.of("KEYWORD code", "COMMENT /* later"), highlights("code /* later"));
    }

    @Test
    void whatHasNoPlaceIsInvalidAndTheRestIsStillTold() {
        assertEquals(List.of("KEYWORD code", "INVALID %", "INVALID =", "ID a", "STRING \"A\"", "COLOR #zz"),
                highlights("code % = a \"A\" #zz"));
    }

    @Test
    void rangesAreInOrderAndInTheTextHoweverItIsBroken() {
        Random random = new Random(20261123);
        for (int i = 0; i < TestSize.of(500, 20_000); i++) {
            StringBuilder text = new StringBuilder(EXAMPLE);
            for (int edit = random.nextInt(6); edit >= 0; edit--) {
                int at = random.nextInt(text.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(12)),
                        String.valueOf("\"'/*{}#\\\n".charAt(random.nextInt(9))));
            }
            int end = 0;
            for (CodebookRange range : CodebookHighlighting.of(text.toString())) {
                assertTrue(range.start() >= end && range.end() > range.start() && range.end() <= text.length(),
                        () -> range + " in " + text);
                end = range.end();
            }
        }
    }
}
