/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;

/** A link in a dialog or view. */
public final class SWTBotLink {

    private final Link link;

    SWTBotLink(Link link) {
        this.link = link;
    }

    public SWTBotLink click() {
        UIThread.send(link, SWT.Selection, null);
        return this;
    }
}
