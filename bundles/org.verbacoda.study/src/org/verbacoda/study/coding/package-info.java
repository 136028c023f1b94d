/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Writing a coder's work: one coder's assignment files, kept together with the text versions they cite, and the import
 * of codings from a table.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.study.coding;
