/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.verbacoda.text.Severity;
import org.verbacoda.transcript.TranscriptSettings;

class TextProblemWriterTest {

    @Test
    void controlCharactersOfATranscriptDoNotReachTheTerminal() throws IOException {
        assertEquals("""
                a.md:1:2: error: Not \\u001b[31mred\\u0007 nor\\u000atwo lines, but \u00E9 [some-rule]
                1 file: 1 error, 0 warnings, 0 infos
                """, written(problem(Severity.ERROR, "Not \u001B[31mred\u0007 nor\ntwo lines, but \u00E9")));
    }

    @Test
    void theSummaryCountsBySeverity() throws IOException {
        assertEquals("1 file: 1 error, 2 warnings, 1 info", written(problem(Severity.WARNING, "a"),
                problem(Severity.ERROR, "b"), problem(Severity.INFO, "c"), problem(Severity.WARNING, "d"))
                .lines().toList().getLast());
    }

    private static FileProblem problem(Severity severity, String message) {
        return new FileProblem(Path.of("a.md"), 1, 2, 1, 1, severity, "some-rule", message);
    }

    private static String written(FileProblem... problems) throws IOException {
        StringWriter out = new StringWriter();
        new TextProblemWriter(out).write(List.of(new CheckedFile(Path.of("a.md"), TranscriptSettings.DEFAULT,
                Optional.empty(), List.of(problems))));
        return out.toString();
    }
}
