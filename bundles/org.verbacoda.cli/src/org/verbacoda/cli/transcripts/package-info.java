/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the commands share that take transcripts: finding the files behind the paths that were typed, the settings of
 * the study a file lies in, and where something is in a text.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.cli.transcripts;
