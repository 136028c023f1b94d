/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.text.TextDigest;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.OtherWorkbench;
import org.verbacoda.ui.testing.TestStudy;

/** A workbench is left by File &gt; Exit and started again, with nothing said of what to open. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith(LoggedErrors.class)
class LeavingAndComingBackTest {

    @Test
    void editorIsBackWithItsTextItsModeItsCodingAndWhatWasSelected() throws Exception {
        TestStudy study = TestStudy.make("left-study", "talk", "other")
                .coding("ben", "talk", "silence-g7h8", "My brother");
        OtherWorkbench workbench = OtherWorkbench.make("left");
        assertEquals(List.of(), reports(workbench.start(RestartedWorkbench.LEAVING + "=" + study.folder(), "-study",
                study.folder().toString())));
        assertEquals(List.of("editors [talk.md]", "text " + TextDigest.of(TestStudy.talk("talk")), "selected brother",
                "editable false", "coded true"),
                reports(workbench.start(RestartedWorkbench.COMING_BACK + "=" + study.folder())));
    }

    /** What is reported from a workbench until it ends, by itself and well. */
    private static List<String> reports(Process process) throws Exception {
        try (BufferedReader output = process.inputReader()) {
            List<String> lines = CompletableFuture.supplyAsync(() -> output.lines().toList()).get(90, TimeUnit.SECONDS);
            assertEquals(0, process.waitFor(), () -> String.join("\n", lines));
            return lines.stream().filter(line -> line.startsWith(RestartedWorkbench.REPORT))
                    .map(line -> line.substring(RestartedWorkbench.REPORT.length())).toList();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
