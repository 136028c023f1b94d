/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonObjectBuilderTest {

    private static String refusal(JsonObjectBuilder object, String extra) {
        return assertThrows(IllegalArgumentException.class, () -> object.endWith(extra)).getMessage();
    }

    @Test
    void anObjectStandsOnOneLineWithoutWhatHasNoValue() {
        assertEquals("{\"a\":\"x\",\"b\":7,\"c\":0.5,\"d\":2}", new JsonObjectBuilder().text("a", "x").text("no", null)
                .count("b", 7).number("c", 0.5).number("no", null).number("d", 2.0).endWith(null));
        assertEquals("{}", new JsonObjectBuilder().endWith(null));
    }

    @Test
    void everythingIsWrittenAsItselfButWhatWouldEndALineOrCantBeWritten() {
        assertEquals("{\"a\":\"\u00e9\uD83D\uDE00</'\\\"\\\\\\n\\u0000\\u007f\\u0085\\u2028\\ud800\"}",
                new JsonObjectBuilder().text("a", "\u00e9\uD83D\uDE00</'\"\\\n\0\u007f\u0085\u2028\uD800")
                        .endWith(null));
    }

    @Test
    void aFileIsIndentedAndEndsWithANewline() {
        Map<String, String> order = new LinkedHashMap<>();
        order.put("z", "1");
        order.put("a", "2");
        String inner = new JsonObjectBuilder().text("name", "n").endWith(null);
        byte[] content = new JsonObjectBuilder().texts("list", List.of("x", "y")).texts("none", List.of())
                .texts("map", order).objects("objects", List.of(inner, "{}")).endFileWith("{ \"more\": [1.50] }");

        assertEquals("""
                {
                  "list": [
                    "x",
                    "y"
                  ],
                  "none": [],
                  "map": {
                    "z": "1",
                    "a": "2"
                  },
                  "objects": [
                    {
                      "name": "n"
                    },
                    {}
                  ],
                  "more": [
                    1.50
                  ]
                }
                """, new String(content, UTF_8));
    }

    @Test
    void unknownKeysMustBeAnObjectOfUnknownKeys() {
        assertEquals("the unknown keys can't be written: \"a\" is not an unknown key",
                refusal(new JsonObjectBuilder().text("a", null), "{\"a\": 1}"));
        assertEquals("the unknown keys can't be written: \"b\" is not an unknown key",
                refusal(new JsonObjectBuilder().without("b"), "{\"b\": 1}"));
        assertEquals("the unknown keys can't be written: must be a JSON object in { }, not a list",
                refusal(new JsonObjectBuilder(), "[]"));
    }

    @Test
    void longCitationsAreCutBetweenCodePoints() {
        assertEquals("\"" + "\uD83D\uDE00".repeat(40) + "...\"", Citation.quoted("\uD83D\uDE00".repeat(41)));
        assertEquals("\"" + "x".repeat(40) + "\"", Citation.quoted("x".repeat(40)));
    }
}
