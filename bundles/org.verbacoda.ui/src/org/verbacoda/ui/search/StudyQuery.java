/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.search.SearchException;
import org.verbacoda.study.search.TranscriptMatches;
import org.verbacoda.ui.study.JobProgress;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;

/** Looks for passages in the open study, as far as it is shown; what it finds the Search view lists by interview. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public abstract class StudyQuery implements ISearchQuery {

    private final StudyResult result = new StudyResult(this);

    /** What is looked for, in words. */
    public abstract String what();

    /**
     * Looks, on any thread but the user interface's.
     *
     * @throws SearchException if it can't be looked for
     * @throws CancellationException if the progress says so
     */
    protected abstract List<TranscriptMatches> find(StudySnapshot study, StudyProgress progress) throws SearchException;

    @Override
    public final IStatus run(IProgressMonitor monitor) {
        result.say("");
        Optional<StudySession> session = OpenStudy.session();
        if (session.isEmpty()) {
            result.say("No study is open.");
            return Status.OK_STATUS;
        }
        StudySnapshot study = session.get().shown();
        try {
            result.show(study, find(study, new JobProgress(monitor)));
            return Status.OK_STATUS;
        } catch (SearchException e) {
            result.say(e.getMessage());
            return Status.error(e.getMessage(), e);
        } catch (CancellationException e) {
            result.say("Stopped.");
            return Status.CANCEL_STATUS;
        }
    }

    @Override
    public final String getLabel() {
        return "Searching for " + what();
    }

    @Override
    public final boolean canRerun() {
        return true;
    }

    @Override
    public final boolean canRunInBackground() {
        return true;
    }

    @Override
    public final ISearchResult getSearchResult() {
        return result;
    }
}
