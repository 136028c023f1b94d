/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class PositionMapTest {

    /** A mapping of a text of 100 code points. */
    private static PositionMap edits(Replacement... edits) {
        return PositionMap.of(List.of(edits), 100);
    }

    private static Replacement insert(int at, int length) {
        return new Replacement(at, 0, length);
    }

    private static Replacement delete(int from, int to) {
        return new Replacement(from, to - from, 0);
    }

    private static void assertMapped(int start, int end, int kept, MappedRange range) {
        assertEquals(start + ".." + end + " keeping " + kept,
                range.start() + ".." + range.end() + " keeping " + range.kept());
    }

    @Test
    void withoutEditsARangeStaysWhereItIs() {
        MappedRange range = edits().map(10, 20);
        assertMapped(10, 20, 10, range);
        assertTrue(range.unchanged());
        assertEquals(100, edits().newLength());
    }

    @Test
    void whatIsInsertedAtItsEdgesStaysOutside() {
        assertMapped(13, 23, 10, edits(insert(10, 3)).map(10, 20));
        assertMapped(10, 20, 10, edits(insert(20, 3)).map(10, 20));
        assertTrue(edits(insert(10, 3), insert(20, 2)).map(10, 20).unchanged());
    }

    @Test
    void whatIsInsertedBetweenItsCharactersBelongsToIt() {
        MappedRange range = edits(insert(15, 3)).map(10, 20);
        assertMapped(10, 23, 10, range);
        assertFalse(range.unchanged());
        assertEquals(1, range.share());
    }

    @Test
    void whatIsDeletedIsMissing() {
        assertMapped(5, 15, 10, edits(delete(0, 5)).map(10, 20));
        assertMapped(10, 17, 7, edits(delete(12, 15)).map(10, 20));
        assertMapped(5, 10, 5, edits(delete(5, 15)).map(10, 20));
        assertMapped(10, 15, 5, edits(delete(15, 25)).map(10, 20));
        assertEquals(0.5, edits(delete(15, 25)).map(10, 20).share());
    }

    @Test
    void ofADeletedRangeThePlaceIsLeft() {
        assertMapped(5, 5, 0, edits(delete(5, 25)).map(10, 20));
        assertMapped(10, 10, 0, edits(delete(10, 20)).map(10, 20));
        assertMapped(10, 16, 0, edits(new Replacement(10, 10, 6)).map(10, 20));
        assertEquals(0, edits(delete(10, 20)).map(10, 20).share());
    }

    @Test
    void aCorrectionAtAnEdgeBelongsToTheRangeIfItLayInside() {
        assertMapped(10, 21, 7, edits(new Replacement(10, 3, 4)).map(10, 20));
        assertMapped(10, 21, 7, edits(new Replacement(17, 3, 4)).map(10, 20));
    }

    @Test
    void aReplacementAcrossAnEdgeStaysOutside() {
        assertMapped(14, 21, 7, edits(new Replacement(8, 5, 6)).map(10, 20));
        assertMapped(10, 17, 7, edits(new Replacement(17, 5, 6)).map(10, 20));
    }

    @Test
    void aMuchLongerReplacementAtAnEdgeIsRatherNewTextThere() {
        assertMapped(60, 67, 7, edits(new Replacement(10, 3, 50)).map(10, 20));
        assertMapped(10, 17, 7, edits(new Replacement(17, 3, 50)).map(10, 20));
    }

    @Test
    void aPlaceBetweenCharactersStaysBetweenThem() {
        assertMapped(10, 10, 0, edits(insert(10, 3)).map(10, 10));
        assertMapped(13, 13, 0, edits(insert(9, 3)).map(10, 10));
        assertMapped(8, 8, 0, edits(new Replacement(8, 5, 2)).map(10, 10));
        assertEquals(1, edits().map(10, 10).share());
    }

    @Test
    void editsHaveAnOrderAndDoNotTouch() {
        assertThrows(IllegalArgumentException.class, () -> edits(delete(10, 20), delete(20, 30)));
        assertThrows(IllegalArgumentException.class, () -> edits(delete(10, 20), delete(5, 6)));
        assertThrows(IllegalArgumentException.class, () -> edits(delete(90, 101)));
        assertThrows(IllegalArgumentException.class, () -> new Replacement(3, 0, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> edits().map(90, 101));
        assertThrows(IndexOutOfBoundsException.class, () -> edits().map(9, 8));
    }
}
