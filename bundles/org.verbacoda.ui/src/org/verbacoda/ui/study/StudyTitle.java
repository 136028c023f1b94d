/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;

/** What the open study is called. */
public final class StudyTitle {

    private StudyTitle() {
    }

    /**
     * Tells the open study's title, or an empty one where none is open: now and whenever that may have changed.
     *
     * @param receiver told by the display's thread
     */
    public static void follow(Display display, Consumer<String> receiver) {
        OpenStudy.addListener(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> receiver.accept(current()));
            }
        });
        receiver.accept(current());
    }

    private static String current() {
        return OpenStudy.session().map(StudySession::snapshot).map(StudyTitle::of).orElse("");
    }

    /** The title its settings give it, else its folder's name. */
    private static String of(StudySnapshot study) {
        String title = study.settings().title();
        return title.isEmpty() ? String.valueOf(study.layout().root().getFileName()) : title;
    }
}
