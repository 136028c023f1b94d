/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelMatcherTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            User: hello                                | User              | User:
            User:                                      | User              | User:
            User : hello                               | User              | User :
            **Emma:** hello                            | Emma              | **Emma:**
            **Emma**: hello                            | Emma              | **Emma**:
            **Emma:** [00:12] hello                    | Emma              | **Emma:** [00:12]
            **Emma [00:12]:** hello                    | Emma              | **Emma [00:12]:**
            **Emma** [00:12]: hello                    | Emma              | **Emma** [00:12]:
            **Emma** 0:12                              | Emma              | **Emma** 0:12
            **Tim Smith:** \\[01:46\\] Describing      | Tim Smith         | **Tim Smith:** \\[01:46\\]
            Speaker 1: hello                           | Speaker 1         | Speaker 1:
            Speaker 1 [0:05]: hello                    | Speaker 1         | Speaker 1 [0:05]:
            Speaker 1 0:05: hello                      | Speaker 1         | Speaker 1 0:05:
            Speaker 1: [0:05] hello                    | Speaker 1         | Speaker 1: [0:05]
            Speaker 1: 0:05 hello                      | Speaker 1         | Speaker 1: 0:05
            [0:05] Speaker 1: hello                    | Speaker 1         | [0:05] Speaker 1:
            00:12:33 P1: hello                         | P1                | 00:12:33 P1:
            [00:12.000 --> 00:15.500] Q: hello         | Q                 | [00:12.000 --> 00:15.500] Q:
            Dr. O'Neil-Smith (PI): hello               | Dr. O'Neil-Smith (PI) | Dr. O'Neil-Smith (PI):
            Zoë Łukasz Ибрагим Öz: hello               | Zoë Łukasz Ибрагим Öz | Zoë Łukasz Ибрагим Öz:
            田中：はい                                 | 田中              | 田中：
            """)
    void aLabelLikeLineOpensWithANameAndAColon(String line, String name, String label) {
        Label match = match(line);
        assertNotNull(match, line);
        assertEquals(name, match.name());
        assertEquals(label, line.substring(match.start(), match.end()));
        assertEquals(name, line.substring(match.nameStart(), match.nameEnd()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", ":", "hello", "Well, I said: no", "one two three four five: no", "at 10:30 we met", "https://example.org/",
            "http://example.org/: no", "10:30", "12: no letter in it", "2. Item: of a list", "2) Item: of a list",
            "- Item: of a list", "# Heading: no", "> Quote: no", " User: indented", "\tUser: indented", "**Emma: not closed",
            "**Emma** hello", "**Emma** 0:12 hello", "**Emma**", "Emma 0:12", "**Emma** at 0:12: no", "what? no: no",
            "\"User\": no", "user@example.org: no"})
    void otherLinesAreNot(String line) {
        assertNull(match(line), line);
    }

    @Test
    void aNameHasAtMostFourWordsAndFortyCharacters() {
        assertNotNull(match("One two three four: hello"));
        assertNull(match("One two three four five: hello"));
        assertNotNull(match("N".repeat(40) + ": hello"));
        assertNull(match("N".repeat(41) + ": hello"));
    }

    @Test
    void fortyCharactersAreFortyCodePoints() {
        assertNotNull(match("\uD835\uDC9C".repeat(40) + ": hello"));
        assertNull(match("\uD835\uDC9C".repeat(41) + ": hello"));
    }

    @Test
    void theLongestPossibleLabelIsFound() {
        String label = "[000:00:00.000 --> 000:00:00.000] **" + "N".repeat(40) + ":** [000:00:00.000 --> 000:00:00.000]";
        Label match = match(label + " hello");
        assertNotNull(match);
        assertEquals(label.length(), match.end());
    }

    @Test
    void aLabelKnowsWhetherItIsBoldAndTimed() {
        assertTrue(match("**Emma:** [0:12] hello").bold());
        assertTrue(match("**Emma:** [0:12] hello").timed());
        assertFalse(match("Emma: hello").bold());
        assertFalse(match("Emma: hello").timed());
        assertFalse(match("[0:12] Emma: hello").timed());
    }

    @Test
    void onlyTheGivenLineIsLookedAt() {
        assertNull(LabelMatcher.match("User\n: hello", 0, 4));
        assertNull(LabelMatcher.match("User: hello", 0, 4));
        assertEquals(6, LabelMatcher.match("text\nUser: hello", 5, 16).nameStart() + 1);
    }

    private static Label match(String line) {
        return LabelMatcher.match(line, 0, line.length());
    }
}
