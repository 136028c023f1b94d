/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coders;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.verbacoda.study.files.StudySettings;
import org.verbacoda.study.files.TranscriptStatus;

/**
 * The coders that the coder at work sees. Hidden ones are not shown anywhere, be it the coder at work. Blind, nobody
 * else is shown in a transcript before it is done.
 *
 * @param self the name of the coder's folder who is at work
 * @param hidden the folder names of those who are hidden
 * @param blind whether others are shown only where the work is done
 * @param isDone whether the work on a transcript is done, by its id
 */
public record ShownCoders(String self, Set<String> hidden, boolean blind, Predicate<String> isDone)
        implements CoderFilter {

    /** Keeps its own copy of the set. */
    public ShownCoders {
        hidden = Set.copyOf(hidden);
    }

    /** Everybody, to this coder. */
    public static ShownCoders all(String self) {
        return new ShownCoders(self, Set.of(), false, transcript -> true);
    }

    /** Those whom a coder sees in a study. @param hidden the folder names of those who are hidden */
    public static ShownCoders of(StudySettings settings, String self, Set<String> hidden) {
        StudySettings seen = settings.seenBy(self);
        return new ShownCoders(self, hidden, settings.blind(),
                transcript -> seen.status(transcript) == TranscriptStatus.DONE);
    }

    /** Whether everybody is shown everywhere. */
    public boolean showAll() {
        return hidden.isEmpty() && !blind;
    }

    /** The same with a coder hidden, or shown again. */
    public ShownCoders withHidden(String coder, boolean isHidden) {
        Set<String> changed = new HashSet<>(hidden);
        if (isHidden) {
            changed.add(coder);
        } else {
            changed.remove(coder);
        }
        return new ShownCoders(self, changed, blind, isDone);
    }

    /**
     * The same in blind mode.
     *
     * @param done whether the work on a transcript is done, by its id; asked each time, since it changes
     */
    public ShownCoders blind(Predicate<String> done) {
        return new ShownCoders(self, hidden, true, done);
    }

    /** The same out of blind mode. */
    public ShownCoders open() {
        return new ShownCoders(self, hidden, false, isDone);
    }

    @Override
    public boolean shows(String transcript, String coder) {
        return !hidden.contains(coder) && (!blind || coder.equals(self) || isDone.test(transcript));
    }
}
