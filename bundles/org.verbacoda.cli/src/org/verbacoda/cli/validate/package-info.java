/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The command {@code validate}: checks transcripts by the rules of the transcript language, and by those that need the
 * bytes (is it UTF-8?) or several files (has each an id of its own?).
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.cli.validate;
