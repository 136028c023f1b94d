/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.help;

import java.util.ArrayList;
import java.util.List;

/** The pages that have been read, and where among them the reader is. */
public final class HelpHistory {

    private final List<String> pages = new ArrayList<>();
    private int at;

    public HelpHistory(String first) {
        pages.add(first);
    }

    /** The page that is read now. */
    public String current() {
        return pages.get(at);
    }

    /** Goes to a page; what was ahead is forgotten. */
    public void go(String page) {
        if (!page.equals(current())) {
            pages.subList(at + 1, pages.size()).clear();
            pages.add(page);
            at++;
        }
    }

    public boolean canGoBack() {
        return at > 0;
    }

    public boolean canGoForward() {
        return at < pages.size() - 1;
    }

    /** Goes back, if that is possible. */
    public void back() {
        at = Math.max(0, at - 1);
    }

    /** Goes forward again, if that is possible. */
    public void forward() {
        at = Math.min(pages.size() - 1, at + 1);
    }
}
