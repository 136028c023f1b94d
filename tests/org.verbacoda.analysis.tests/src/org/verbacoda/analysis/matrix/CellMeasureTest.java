/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellMeasureTest {

    @ParameterizedTest
    @EnumSource
    void aMeasureIsFoundByItsId(CellMeasure measure) {
        assertEquals(Optional.of(measure), CellMeasure.byId(measure.id()));
    }

    @Test
    void idsAreWhatFilesAndScriptsSay() {
        assertEquals("segments transcripts characters", String.join(" ",
                CellMeasure.SEGMENTS.id(), CellMeasure.TRANSCRIPTS.id(), CellMeasure.CHARACTERS.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "segment", "SEGMENTS", "words"})
    void anythingElseIsNoMeasure(String text) {
        assertEquals(Optional.empty(), CellMeasure.byId(text));
    }
}
