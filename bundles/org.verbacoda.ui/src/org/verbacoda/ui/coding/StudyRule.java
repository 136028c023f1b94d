/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.workspace.session.StudySession;

/** Lets what changes one study's coding follow one another in the order it was asked for. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public record StudyRule(StudySession session) implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return isConflicting(rule);
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule instanceof StudyRule other && other.session == session;
    }
}
