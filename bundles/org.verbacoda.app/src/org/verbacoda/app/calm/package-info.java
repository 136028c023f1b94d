/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Leaves out of the workbench what the platform's bundles add for programmers. Menu entries and views are switched off by
 * the activity in plugin.xml; what activities don't reach is here.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.app.calm;
