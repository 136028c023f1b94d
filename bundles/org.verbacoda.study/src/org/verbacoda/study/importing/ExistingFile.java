/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.importing;

/** What to do with a file for whose name there is one in the study already, with another text. */
public enum ExistingFile {
    /** The new one gets another name. */
    KEEP_BOTH,
    /** The new one is not imported. */
    SKIP,
    /** The new one takes its place, unless somebody has coded it. */
    REPLACE
}
