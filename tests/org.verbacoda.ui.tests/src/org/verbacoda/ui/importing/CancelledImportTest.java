/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.importing.ExistingFile;
import org.verbacoda.study.importing.FoundFiles;
import org.verbacoda.study.importing.ImportPlan;
import org.verbacoda.study.importing.PlannedFile;
import org.verbacoda.study.importing.Recognition;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.ImportOperation;
import org.verbacoda.workspace.session.ImportOperation.Outcome;
import org.verbacoda.workspace.session.StudySession;

/** An import that is cancelled on its way, and one that can't be undone any more. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith(LoggedErrors.class)
class CancelledImportTest {

    private TestStudy study;
    private StudySession session;
    private List<PlannedFile> plan;

    @BeforeEach
    void threeFilesAreToBeImported() throws IOException {
        study = TestStudy.make("cancelled", "talk").open();
        session = OpenStudy.session().orElseThrow();
        Path elsewhere = study.folder().resolveSibling(study.folder().getFileName() + "-elsewhere");
        SampleCopy.delete(elsewhere);
        Files.createDirectories(elsewhere);
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(elsewhere.resolve(name + ".md"), "User: This is " + name + ".\n");
        }
        plan = ImportPlan.of(session.snapshot(), new Recognition(session.snapshot())
                .of(FoundFiles.below(List.of(elsewhere), StudyProgress.NONE), StudyProgress.NONE), ExistingFile.KEEP_BOTH);
    }

    private boolean isThere(String name) {
        return Files.exists(study.folder().resolve("transcripts/" + name + ".md"));
    }

    @Test
    void whatWasImportedBeforeStaysAndTheReportSaysSo() throws Exception {
        ImportOperation operation = new ImportOperation(session, plan, new StudyProgress() {
            private int done;

            @Override
            public void begin(int files) {
                assertEquals(3, files);
            }

            @Override
            public void done() {
                done++;
            }

            @Override
            public boolean isCancelled() {
                return done >= 1;
            }
        });
        assertTrue(operation.execute(null, null).isOK());
        assertEquals(List.of("transcripts/a.md", "not imported: cancelled", "not imported: cancelled"),
                operation.report().stream().map(Outcome::message).toList());
        assertEquals(List.of(true, false, false), List.of(isThere("a"), isThere("b"), isThere("c")));
        assertEquals(List.of("a", "talk"), session.snapshot().transcripts().stream().map(each -> each.id()).toList());
        operation.undo(null, null);
        assertEquals(List.of(false, true), List.of(isThere("a"), isThere("talk")));
    }

    @Test
    void anImportIsNotUndoneOnceATranscriptHasBeenEdited() throws Exception {
        ImportOperation operation = new ImportOperation(session, plan, StudyProgress.NONE);
        operation.execute(null, null);
        study.file("transcripts/b.md", "User: Corrected.\n");
        assertTrue(assertThrows(ExecutionException.class, () -> operation.undo(null, null)).getMessage()
                .contains("transcripts/b.md has been changed or coded"));
        assertEquals(List.of(true, true, true), List.of(isThere("a"), isThere("b"), isThere("c")));
    }
}
