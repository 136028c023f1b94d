/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Encoding damage: UTF-8 that some program read as Windows-1252 and wrote again, once or several times. Finds it and
 * gives the original back. {@link org.verbacoda.text.encoding.EncodingDamage} explains what counts as damage and why.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.text.encoding;
