/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordCountTest {

    private static int count(String text) {
        return WordCount.of(text, 0, text.length(), Comments.of(text));
    }

    @Test
    void wordsAreRunsOfLettersAndDigitsWithWhatJoinsThem() {
        assertEquals(0, count(" … – \"!\" "));
        assertEquals(4, count("I don't, well-known 3.5"));
        assertEquals(4, count("C’est déjà l’été – voilà"));
        assertEquals(2, count("rock -and"));
        assertEquals(1, count("नमस्ते"));
    }

    @Test
    void scriptsWithoutSpacesCountCharacters() {
        assertEquals(4, count("東京、です"));
        assertEquals(2, count("한국어 인터뷰"));
        assertEquals(3, count("AI東京"));
    }

    @Test
    void commentsDoNotCount() {
        String text = "one <!-- two\nthree --> four <!-- not closed";
        assertEquals(4, count(text));
        assertEquals(1, WordCount.of(text, text.indexOf("two"), text.indexOf("four") + 4, Comments.of(text)));
        assertEquals(2, count("a<!--b--><!--c-->d"));
        assertTrue(Comments.of(text).contains(text.indexOf("three")));
        assertFalse(Comments.of(text).contains(text.indexOf("four")));
        assertFalse(Comments.of(text).contains(text.indexOf("not")));
    }
}
