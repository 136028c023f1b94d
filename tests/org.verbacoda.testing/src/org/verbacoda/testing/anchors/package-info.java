/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Texts changed by another program, with the truth about every character kept by the script of the changes, and the
 * judge of where an anchor has put a passage. Positions are code points, end-exclusive.
 */
package org.verbacoda.testing.anchors;
