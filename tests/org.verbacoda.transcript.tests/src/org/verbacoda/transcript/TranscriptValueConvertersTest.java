/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptValueConvertersTest {

    private final IValueConverterService converters = new TranscriptStandaloneSetup().createInjectorAndDoEMFRegistration()
            .getInstance(IValueConverterService.class);

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            LABEL        | User:              | User
            LABEL        | **Emma:** [0:12]   | Emma
            LABEL        | **Emma** 0:12      | Emma
            LABEL        | [0:05] Speaker 1:  | Speaker 1
            KEY          | **Transcript ID:** | Transcript ID
            KEY          | **Topic**:         | Topic
            VALUE        | ' work_0007 '      | work_0007
            HEADING_LINE | '## Interview 7 '  | Interview 7
            """)
    void aTokenBecomesTheValueInTheModel(String rule, String token, String value) {
        assertEquals(value, converters.toValue(token, rule, null));
    }

    @ParameterizedTest
    @CsvSource({"LABEL,User", "KEY,Topic", "VALUE,work_0007", "HEADING_LINE,Interview 7"})
    void aValueWrittenIsReadBackAsItWas(String rule, String value) {
        assertEquals(value, converters.toValue(converters.toString(value, rule), rule, null));
    }
}
