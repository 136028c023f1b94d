/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Opening a study in the workbench: new, existing and recent ones, and keeping up with what changes on disk. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.ui.study;
