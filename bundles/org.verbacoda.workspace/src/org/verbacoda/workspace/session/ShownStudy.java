/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.coders.ShownCoders;
import org.verbacoda.study.index.StudySnapshot;

/** What of a study is shown to the coder at work. Made once for each snapshot. Safe for use by several threads. */
final class ShownStudy {

    private record Made(StudySnapshot whole, ShownCoders coders, StudySnapshot shown) {
    }

    private final String self;
    private volatile Set<String> hidden;
    private volatile @Nullable Made made;

    /** @param self the folder name of the coder at work */
    ShownStudy(String self, Set<String> hidden) {
        this.self = self;
        this.hidden = hidden;
    }

    Set<String> hidden() {
        return hidden;
    }

    void hide(Set<String> coders) {
        hidden = Set.copyOf(coders);
        made = null;
    }

    ShownCoders coders(StudySnapshot whole) {
        return made(whole).coders;
    }

    StudySnapshot of(StudySnapshot whole) {
        return made(whole).shown;
    }

    private Made made(StudySnapshot whole) {
        @Nullable Made known = made;
        if (known != null && known.whole == whole) {
            return known;
        }
        ShownCoders coders = ShownCoders.of(whole.settings(), self, hidden);
        Made fresh = new Made(whole, coders, coders.showAll() ? whole : whole.shown(coders));
        made = fresh;
        return fresh;
    }
}
