/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.coding.model.UnreadableLine;

/** The writer writes nothing that could not be read again. */
class AssignmentFileWriterTest {

    private final CodedTranscript file = CodingFactory.eINSTANCE.createCodedTranscript();
    private final Assignment assignment = CodingFactory.eINSTANCE.createAssignment();

    @BeforeEach
    void oneAssignment() {
        file.setTranscript("interview-1");
        file.setCoder("jo");
        assignment.setId("1");
        assignment.setCode("c");
        assignment.setStart(3);
        assignment.setEnd(5);
        file.getAssignments().add(assignment);
    }

    @Test
    void aNewFileHasNoLengthUntilItIsKnown() {
        assertWritten("{\"id\":\"1\",\"code\":\"c\",\"start\":3,\"end\":5}\n");
    }

    @Test
    void theModelKeepsItsOrder() {
        Assignment earlier = CodingFactory.eINSTANCE.createAssignment();
        earlier.setId("2");
        earlier.setCode("c");
        file.getAssignments().add(earlier);
        assertWritten("{\"id\":\"2\",\"code\":\"c\",\"start\":0,\"end\":0}\n"
                + "{\"id\":\"1\",\"code\":\"c\",\"start\":3,\"end\":5}\n");
        assertEquals(assignment, file.getAssignments().get(0));
    }

    @Test
    void blankSpaceInUnknownKeysIsNotWritten() {
        assignment.setExtra(" { \"x\" : [ 1.0 , 2 ] } ");
        assertWritten("{\"id\":\"1\",\"code\":\"c\",\"start\":3,\"end\":5,\"x\":[1.0,2]}\n");
    }

    @Test
    void noUnknownKeysAreTheSameAsAnEmptyObject() {
        assignment.setExtra("{}");
        assertWritten("{\"id\":\"1\",\"code\":\"c\",\"start\":3,\"end\":5}\n");
    }

    @Test
    void aLaterFormatIsRefused() {
        file.setFormat(2);
        assertRefused("format 2 can't be written");
    }

    @Test
    void aHeaderWithoutTranscriptIsRefused() {
        file.setTranscript(null);
        assertRefused("the transcript of an assignment file is missing");
    }

    @Test
    void anAssignmentWithoutIdIsRefused() {
        assignment.setId("");
        assertRefused("the id of an assignment is missing");
    }

    @Test
    void anAssignmentWithoutCodeIsRefused() {
        assignment.setCode(null);
        assertRefused("the code of assignment 1 is missing");
    }

    @Test
    void aReversedRangeIsRefused() {
        assignment.setEnd(2);
        assertRefused("assignment 1 has no valid range: 3 to 2");
    }

    @Test
    void aNegativeRangeIsRefused() {
        assignment.setStart(-1);
        assertRefused("assignment 1 has no valid range: -1 to 5");
    }

    @Test
    void aWeightThatIsNoNumberIsRefused() {
        assignment.setWeight(Double.NaN);
        assertRefused("assignment 1 has no valid weight: NaN");
    }

    @Test
    void unknownKeysThatAreNoObjectAreRefused() {
        assignment.setExtra("{\"x\":}");
        assertRefused("the unknown keys can't be written: not valid JSON: unexpected \"}\" at character 6");
    }

    @Test
    void aKnownKeyAmongTheUnknownIsRefusedEvenIfItsOwnPlaceIsEmpty() {
        assignment.setExtra("{\"memo\":\"m\"}");
        assertRefused("the unknown keys can't be written: \"memo\" is not an unknown key");
        assignment.setExtra(null);
        file.setExtra("{\"length\":7}");
        assertRefused("the unknown keys can't be written: \"length\" is not an unknown key");
    }

    @Test
    void anUnreadableLineThatIsNotOneLineIsRefused() {
        UnreadableLine line = CodingFactory.eINSTANCE.createUnreadableLine();
        line.setText("a\nb");
        file.getUnreadableLines().add(line);
        assertRefused("an unreadable line must be one line of text: a\nb");
    }

    private void assertWritten(String lines) {
        assertEquals("{\"format\":1,\"transcript\":\"interview-1\",\"coder\":\"jo\"}\n" + lines,
                new String(AssignmentFileWriter.toBytes(file), UTF_8));
    }

    private void assertRefused(String message) {
        assertEquals(message,
                assertThrows(IllegalArgumentException.class, () -> AssignmentFileWriter.toBytes(file)).getMessage());
    }
}
