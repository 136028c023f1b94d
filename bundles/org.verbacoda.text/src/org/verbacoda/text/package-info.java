/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Text as every other part of Verbacoda sees it: decoding files into the <em>normalised text</em>, positions in it,
 * its digest, and writing files so that no reader ever meets half of one. Knows nothing of transcripts or coding.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.text;
