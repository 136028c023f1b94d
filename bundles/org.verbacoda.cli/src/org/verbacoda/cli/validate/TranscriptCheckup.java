/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.verbacoda.cli.transcripts.SettingsByFile;
import org.verbacoda.cli.transcripts.SettingsSource;
import org.verbacoda.cli.transcripts.TranscriptFinder;

/** The validation of a study's transcripts as a part of another command's output. */
public final class TranscriptCheckup {

    private final List<CheckedFile> checked;

    private TranscriptCheckup(List<CheckedFile> checked) {
        this.checked = checked;
    }

    /**
     * Checks the transcripts at these places.
     *
     * @param paths files and folders
     * @param studies reads the settings of the studies they lie in
     * @throws IOException if a place can't be looked into
     */
    public static TranscriptCheckup of(List<Path> paths, SettingsSource studies) throws IOException {
        FileCheck check = new FileCheck(new SettingsByFile(studies));
        return new TranscriptCheckup(new Validation(check, Runtime.getRuntime().availableProcessors())
                .validate(TranscriptFinder.find(paths)));
    }

    /** Prints the problems as {@code verbacoda validate} does, and the summary. */
    public void print(PrintWriter out) throws IOException {
        ProblemFormat.text.writer(out).write(checked);
    }
}
