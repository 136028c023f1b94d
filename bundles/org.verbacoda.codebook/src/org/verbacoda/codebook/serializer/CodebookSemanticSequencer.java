/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.serializer;

/** What Xtext generates; this class is here because the generator makes it if it is missing. */
public class CodebookSemanticSequencer extends AbstractCodebookSemanticSequencer {
}
