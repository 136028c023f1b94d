/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** The platform's Outline view, which says what it is for as long as there is nothing to be shown. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class OutlineView extends ContentOutline {

    /** The view's id. */
    public static final String ID = "org.verbacoda.ui.outline";

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage("The turns of the transcript in front are listed here. Open one from the Study view.");
        return page;
    }
}
