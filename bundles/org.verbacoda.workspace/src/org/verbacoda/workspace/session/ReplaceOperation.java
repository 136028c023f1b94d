/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.search.PlannedReplacement;
import org.verbacoda.text.AtomicFiles;

/** Replaces what was found in transcripts; all of them or, if one can't be changed, none. */
public final class ReplaceOperation extends StudyOperation {

    private record Contents(byte[] before, byte[] after) {
    }

    private final List<PlannedReplacement> plan;
    private final Map<Path, Contents> changes = new LinkedHashMap<>();

    /**
     * An operation to be executed by the workbench's operation history, on any thread.
     *
     * @param plan for each transcript what is replaced in it; none is locked
     */
    public ReplaceOperation(StudySession session, List<PlannedReplacement> plan) {
        super(session, "Replace in Transcripts");
        this.plan = List.copyOf(plan);
        touches(plan.stream().map(each -> each.file(session.snapshot().layout())).toList());
    }

    @Override
    boolean perform() throws IOException {
        session().reload(); // somebody may have coded one
        synchronized (session()) {
            for (PlannedReplacement each : plan) {
                Path file = each.file(session().snapshot().layout());
                requireUncoded(file);
                byte[] after = each.content(session().snapshot().layout());
                byte[] before = Files.readAllBytes(file);
                if (!Arrays.equals(before, after)) {
                    changes.put(file, new Contents(before, after));
                }
            }
            exchange(true);
        }
        session().reload();
        return !changes.isEmpty();
    }

    @Override
    void revert() throws IOException {
        session().reload();
        synchronized (session()) {
            exchange(false);
        }
        session().reload();
    }

    @Override
    void repeat() throws IOException {
        session().reload();
        synchronized (session()) {
            exchange(true);
        }
        session().reload();
    }

    /** Writes all of them, after a look whether each is as it was left. */
    private void exchange(boolean forward) throws IOException {
        for (Map.Entry<Path, Contents> change : changes.entrySet()) {
            byte[] expected = forward ? change.getValue().before : change.getValue().after;
            requireUncoded(change.getKey());
            if (!Arrays.equals(Files.readAllBytes(change.getKey()), expected)) {
                throw new StudyException(change.getKey() + " has been changed meanwhile, so nothing was replaced or undone");
            }
        }
        @Nullable Path failed = null;
        try {
            for (Map.Entry<Path, Contents> change : changes.entrySet()) {
                failed = change.getKey();
                AtomicFiles.write(failed, forward ? change.getValue().after : change.getValue().before);
            }
        } catch (IOException e) {
            putBack(failed, forward, e);
            throw e;
        }
    }

    /** Puts back those that were written before one could not be. */
    private void putBack(@Nullable Path failed, boolean forward, IOException cause) {
        for (Map.Entry<Path, Contents> change : changes.entrySet()) {
            if (change.getKey().equals(failed)) {
                return;
            }
            try {
                AtomicFiles.write(change.getKey(), forward ? change.getValue().before : change.getValue().after);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private void requireUncoded(Path file) throws StudyException {
        if (session().transcript(file).filter(found -> found.coding().count() > 0).isPresent()) {
            throw new StudyException(file + " has been coded meanwhile, so its text stays as it is");
        }
    }
}
