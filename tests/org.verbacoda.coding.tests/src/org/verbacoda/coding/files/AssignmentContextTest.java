/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodingFactory;

class AssignmentContextTest {

    private static final String FACE = "\ud83d\ude00";

    @Test
    void bothSidesEndWithTheText() {
        assertEquals(new AssignmentContext("bc", "a", "d"), AssignmentContext.of("abcd", 1, 3));
        assertEquals(new AssignmentContext("abcd", "", ""), AssignmentContext.of("abcd", 0, 4));
    }

    @Test
    void aPassageMayBeEmpty() {
        assertEquals(new AssignmentContext("", "ab", "cd"), AssignmentContext.of("abcd", 2, 2));
    }

    @Test
    void everythingIsCountedInCodePoints() {
        String text = FACE.repeat(40) + "b" + FACE + FACE.repeat(40);
        AssignmentContext context = AssignmentContext.of(text, 40, 42);
        assertEquals(new AssignmentContext("b" + FACE, FACE.repeat(32), FACE.repeat(32)), context);
        assertEquals(context, AssignmentContext.ofUtf16(text, 80, 83));
    }

    @Test
    void aRangeOutsideTheTextIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> AssignmentContext.of("abc", 2, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> AssignmentContext.of("abc", -1, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> AssignmentContext.of("abc", 2, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> AssignmentContext.of(FACE, 0, 2));
    }

    @Test
    void itIsTheSliceOfTheCodePointsForEveryRange() {
        Random random = new Random(2);
        for (int seed = 0; seed < RandomFiles.count(2_000, 100_000); seed++) {
            RandomFiles files = new RandomFiles(seed);
            String text = files.text() + files.text() + "middle" + files.text() + files.text();
            int[] codePoints = text.codePoints().toArray();
            int start = random.nextInt(codePoints.length + 1);
            int end = random.nextInt(start, codePoints.length + 1);
            assertEquals(
                    new AssignmentContext(slice(codePoints, start, end), slice(codePoints, start - 32, start),
                            slice(codePoints, end, end + 32)),
                    AssignmentContext.of(text, start, end), "seed " + seed);
        }
    }

    @Test
    void anAssignmentTakesAllThree() {
        Assignment assignment = CodingFactory.eINSTANCE.createAssignment();
        AssignmentContext.of("abcd", 1, 3).applyTo(assignment);
        assertEquals("bc", assignment.getQuote());
        assertEquals("a", assignment.getBefore());
        assertEquals("d", assignment.getAfter());
    }

    private static String slice(int[] codePoints, int from, int to) {
        int[] part = Arrays.copyOfRange(codePoints, Math.max(0, from), Math.min(codePoints.length, to));
        return new String(part, 0, part.length);
    }
}
