/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Finds the passages of assignments again when a transcript's text has changed: from the text version they cite
 * ({@link org.verbacoda.coding.anchors.VersionFinder}), or, where that is missing, by their words
 * ({@link org.verbacoda.coding.anchors.QuoteFinder}). Both follow the sentences of a passage: its words may be changed,
 * left out and added to, and it still begins and ends where it did. What is not beyond doubt is left for a person. All
 * positions are code points of normalised text, end-exclusive.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.coding.anchors;
