/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of reading and writing JSON: what is taken, what is refused and in which words, what is kept. */
package org.verbacoda.coding.json;
