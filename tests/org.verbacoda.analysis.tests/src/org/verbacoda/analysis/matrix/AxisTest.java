/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ATTRIBUTE")
    void aKindIsNamedByItsPluralInAnyCase(Axis.Kind kind) {
        assertEquals(Optional.of(new Axis(kind, "")), Axis.parse(kind.name().toLowerCase(Locale.ROOT)));
        assertEquals(Optional.of(new Axis(kind, "")), Axis.parse(kind.name()));
    }

    @Test
    void anAttributeIsNamedExactlyBehindTheColon() {
        assertEquals(Optional.of(new Axis(Axis.Kind.ATTRIBUTE, "Age group: \u00E4")),
                Axis.parse("attribute:Age group: \u00E4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code", "codes ", "attribute", "attribute:", "ATTRIBUTE:age", "memos"})
    void anythingElseIsNoAxis(String text) {
        assertEquals(Optional.empty(), Axis.parse(text));
    }
}
