/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.text.AtomicFiles;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * A file that has been imported: written as UTF-8 with {@code \n} between the lines. The original stays where it is.
 *
 * @param plan what was planned
 * @param file the file of the study
 * @param digest the digest of its text
 * @param before what it replaced; empty if there was nothing
 */
public record ImportedFile(PlannedFile plan, Path file, String digest, byte[] before) {

    /**
     * Imports a file.
     *
     * @param plan a file that is written
     * @throws IOException if the file has been changed since it was recognised, if something has come meanwhile to where
     *         it is to go, or if it can't be read or written
     */
    public static ImportedFile write(StudyLayout study, PlannedFile plan, SpeakerRoles roles) throws IOException {
        DecodedText decoded = TextDecoder.decode(plan.file().file().path());
        if (!TextDigest.of(decoded.text()).equals(plan.file().digest())) {
            throw new StudyException(plan.file().file().relative() + " has been changed since it was looked at; "
                    + "import it again");
        }
        String text = IdentifiedText.of(TranscriptStructure.of(decoded.text(), roles), plan.id());
        Path target = study.root().resolve(plan.target());
        boolean there = Files.exists(target);
        if (there && plan.action() != PlannedFile.Action.REPLACE) {
            throw new StudyException(plan.target() + " has just been made by another program; import again");
        }
        byte[] before = there ? Files.readAllBytes(target) : new byte[0];
        AtomicFiles.writeString(target, text);
        return new ImportedFile(plan, target, TextDigest.of(text), before);
    }

    /** Whether the file is still as it was imported. */
    public boolean isUntouched() throws IOException {
        return Files.isRegularFile(file) && TextDigest.of(TextDecoder.decode(file).text()).equals(digest);
    }

    /** Takes the file away again, or puts back what it replaced. To be called only if it is untouched. */
    public void takeBack() throws IOException {
        if (plan.action() == PlannedFile.Action.REPLACE) {
            AtomicFiles.write(file, before);
        } else {
            Files.delete(file);
        }
    }
}
