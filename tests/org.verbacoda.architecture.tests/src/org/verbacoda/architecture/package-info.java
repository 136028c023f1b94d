/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** The layers of the product, as docs/architecture.md draws them, and that every bundle keeps to its place. */
package org.verbacoda.architecture;
