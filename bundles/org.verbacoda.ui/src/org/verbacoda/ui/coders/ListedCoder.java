/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.coding.files.CoderFile;
import org.verbacoda.coding.model.Coder;
import org.verbacoda.study.coders.ShownCoders;
import org.verbacoda.study.index.CoderCount;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.workspace.session.StudySession;

/**
 * A line of the list.
 *
 * @param count what the coder has done, as far as it may be known
 * @param name what people call the coder
 * @param initials the coder's initials; empty if nobody has said them
 * @param isSelf whether it is the coder at work
 */
@NonNullByDefault({}) // the model's signatures say nothing of null
record ListedCoder(CoderCount count, String name, String initials, boolean isSelf) {

    /** All coders of a study, with the one at work even if nothing is coded yet. Reads their files. */
    static List<ListedCoder> of(StudySession session) {
        StudySnapshot study = session.snapshot();
        ShownCoders shown = session.shownCoders();
        ShownCoders known = new ShownCoders(shown.self(), Set.of(), shown.blind(), shown.isDone());
        List<ListedCoder> all = new ArrayList<>();
        List<CoderCount> counts = new ArrayList<>(CoderCount.of(study, known));
        if (!study.coders().contains(session.coder())) {
            counts.add(0, new CoderCount(session.coder(), 0, 0));
        }
        for (CoderCount count : counts) {
            boolean isSelf = count.coder().equals(session.coder());
            all.add(read(study.layout().coderFile(count.coder()), count, isSelf,
                    isSelf ? session.coderName() : count.coder()));
        }
        all.sort(Comparator.comparing((ListedCoder each) -> !each.isSelf())); // the others keep their order
        return all;
    }

    private static ListedCoder read(Path file, CoderCount count, boolean isSelf, String otherwise) {
        if (Files.exists(file)) {
            try {
                Coder coder = CoderFile.read(file);
                return new ListedCoder(count, coder.getName() == null ? otherwise : coder.getName(),
                        coder.getInitials() == null ? "" : coder.getInitials(), isSelf);
            } catch (IOException e) {
                ILog.of(ListedCoder.class).warn(file + " can't be read, so the coder goes by the folder's name", e);
            }
        }
        return new ListedCoder(count, otherwise, "", isSelf);
    }
}
