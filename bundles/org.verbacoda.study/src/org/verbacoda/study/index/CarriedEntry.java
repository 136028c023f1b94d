/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.List;

/**
 * An assignment file that cites another text version than the transcript's present one, with its passages carried over.
 *
 * @param textDigest the digest of the text its positions are in now
 * @param versions the digests of the text versions it cites that were at hand; others may turn up, and these go
 * @param coding the file's entry, with the positions in that text; what is to review is left out, and a problem
 */
record CarriedEntry(String textDigest, List<String> versions, CodingEntry coding) {
}
