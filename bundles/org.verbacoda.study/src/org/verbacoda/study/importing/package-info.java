/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Taking transcripts from elsewhere into a study: what is found, what it is recognised as, what is written where. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.study.importing;
