/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonObjectTextTest {

    private static final JsonObjectText.Members NOBODY = (key, value) -> false;

    /** Line and reason of what is wrong with a text. */
    private static String fault(String text, JsonObjectText.Members members) {
        UnreadableException fault = assertThrows(UnreadableException.class, () -> JsonObjectText.read(text, members));
        return fault.line() + ": " + fault.reason();
    }

    @Test
    void whatNobodyTakesIsKeptInItsOrderWithNumbersAsWritten() throws UnreadableException {
        assertEquals("{\"z\":1.50,\"a\":[1e5,{\"x\":12345678901234567890,\"x\":null}],\"\u00e9\":true}",
                JsonObjectText.read("""
                        { "z": 1.50, "taken": 7,
                          "a": [ 1e5, { "x": 12345678901234567890, "x": null } ], "\\u00e9": true }
                        """, (key, value) -> key.equals("taken") && value.count() == 7));
    }

    @Test
    void whereAllIsTakenNothingIsLeft() throws UnreadableException {
        assertNull(JsonObjectText.read("{\"a\": 1}", (key, value) -> {
            value.skip();
            return true;
        }));
        assertNull(JsonObjectText.read("{}", NOBODY));
    }

    @Test
    void whatIsNoJsonIsToldWithLineAndCharacter() {
        assertEquals("2: not valid JSON: unexpected \"}\" at character 8", fault("{\n\"a\": 1,}", NOBODY));
        assertEquals("3: not valid JSON: unexpected quotation mark at character 2",
                fault("{\n\"\uD83D\uDE00\": 1\n \"b\": 2}", NOBODY));
        assertEquals("1: not valid JSON: unexpected U+00A0 at character 3", fault("{}\u00A0", NOBODY));
    }

    @Test
    void anEndThatComesTooEarlyIsInTheLastLineThatHoldsSomething() {
        assertEquals("2: not valid JSON: it ends too early; a bracket or quotation mark is missing",
                fault("{\"a\":\n1\n", NOBODY));
        assertEquals("1: not valid JSON: it ends too early; a bracket or quotation mark is missing", fault("", NOBODY));
    }

    @Test
    void bytesThatAreNotUtf8AreToldWithLineAndCharacter() {
        assertEquals("2: not UTF-8: byte 0xEB at character 6; save the file in the encoding UTF-8",
                fault("{\n\"a\":\"\uDCEB\"}", NOBODY));
    }

    @Test
    void aKeyMustNotBeThereTwice() {
        assertEquals("3: \"a\" is there twice; remove one of the two",
                fault("{\n\"a\": 1,\n\"a\": 1\n}", NOBODY));
    }

    @Test
    void nestingHasALimitInWhateverIsKept() throws UnreadableException {
        String deep = "[".repeat(100) + "]".repeat(100);
        assertEquals("{\"a\":" + deep + "}", JsonObjectText.read("{\"a\": " + deep + "}", NOBODY));
        assertEquals("2: values are nested more than 100 deep", fault("{\n\"a\": [" + deep + "]}", NOBODY));
        assertEquals("1: values are nested more than 100 deep", fault("{\"a\": [{\"b\": " + deep + "}]}",
                (key, value) -> {
                    value.list(element -> element.object(NOBODY));
                    return true;
                }));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {"'[]', a list", "'\"x\"', 'the text \"x\"'", "7, the number 7",
        "true, true", "null, null"})
    void whatIsNoObjectIsRefused(String json, String what) {
        assertEquals("1: must be a JSON object in { }, not " + what, fault(json, NOBODY));
    }

    @Test
    void valuesOfTheWrongKindAreToldWithKeyAndLine() {
        assertEquals("2: \"a\" must be a text in quotation marks, not the number 7",
                fault("{\n\"a\": 7}", (key, value) -> value.text() != null));
        assertEquals("3: \"a\" must be a text in quotation marks, not null",
                fault("{\"a\": [\n\"x\",\nnull]}", (key, value) -> value.texts() != null));
        assertEquals("2: \"b\" must be a whole number, not an object", fault("{\"a\": {\n\"b\": {}}}",
                (key, value) -> value.object((inner, one) -> one.count() != null) != null));
        assertEquals("1: \"a\" must be a list in [ ], not true",
                fault("{\"a\": true}", (key, value) -> value.texts() != null));
        assertEquals("1: \"a\" must be an object, not a list",
                fault("{\"a\": []}", (key, value) -> value.object(NOBODY) != null));
        assertEquals("1: \"a\" must not be negative: -1", fault("{\"a\": -1}", (key, value) -> value.count() != null));
    }

    @Test
    void aValueKnowsItsLine() throws UnreadableException {
        List<Integer> lines = new ArrayList<>();
        JsonObjectText.read("{\"a\":\n\n1, \"b\": 2,\n\"c\": {\"d\":\n\"x\"}}", (key, value) -> {
            lines.add(value.line());
            return key.equals("c") && value.object((inner, one) -> lines.add(one.line()) && one.text() != null) == null;
        });
        assertEquals(List.of(3, 3, 4, 5), lines);
    }

    @Test
    void aLongLineIsReadInPieces() throws UnreadableException {
        String text = "x".repeat(5_000);
        assertEquals("{\"a\":\"" + text + "\",\"b\":12}",
                JsonObjectText.read("{\"a\":\"" + text + "\",\n\"b\":12}", NOBODY));
    }
}
