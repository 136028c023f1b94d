/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.impl.factory.primitive.IntSets;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Lets Eclipse Collections, which NatTable paints with, find its implementation. Its API looks for it once, by the
 * thread's class loader, and the workbench's can't see it: without this the table stays blank.
 */
@NonNullByDefault({}) // the library's signatures say nothing of null
final class CollectionsServices {

    private CollectionsServices() {
    }

    /** To be called before the first table is made. */
    static void find() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(IntSets.class.getClassLoader());
        try {
            Sets.mutable.empty();
            Maps.mutable.empty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
