/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.verbacoda.study.StudyException;
import org.verbacoda.text.AtomicFiles;
import org.verbacoda.text.TextDecoder;

/** Makes a transcript; undo deletes it, unless something has been written into it or it has been coded. */
public final class NewTranscriptOperation extends StudyOperation {

    private final String path;
    private final String text;

    /**
     * An operation to be executed by the workbench's operation history, on any thread.
     *
     * @param path where it goes, relative to the study
     * @param text what is in it
     */
    public NewTranscriptOperation(StudySession session, String path, String text) {
        super(session, "New Transcript '" + path.substring(path.lastIndexOf('/') + 1) + "'");
        this.path = path;
        this.text = text;
        touches(List.of(file()));
    }

    /** The file on disk. */
    public Path file() {
        return session().snapshot().layout().root().resolve(path);
    }

    @Override
    boolean perform() throws IOException {
        synchronized (session()) {
            if (Files.exists(file())) {
                throw new StudyException(file() + " is there already; choose another name");
            }
            session().establish();
            AtomicFiles.writeString(file(), text);
        }
        session().reload();
        return true;
    }

    @Override
    void revert() throws IOException {
        synchronized (session()) {
            boolean coded = session().transcript(file()).filter(found -> found.coding().count() > 0).isPresent();
            if (coded || !Files.isRegularFile(file()) || !TextDecoder.decode(file()).text().equals(text)) {
                throw new StudyException(file() + " is no longer as it was made, so that can't be undone; delete it in its"
                        + " folder if you don't want it");
            }
            Files.delete(file());
        }
        session().reload();
    }

    @Override
    void repeat() throws IOException {
        perform();
    }
}
