/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

import java.nio.charset.Charset;

/**
 * A file's text and how it was written.
 *
 * @param text          the normalised text, see {@link Normalization}
 * @param charset       the encoding the bytes were read in
 * @param byteOrderMark whether the bytes began with a byte order mark (which is not part of {@code text})
 * @param utf8          whether the bytes are sound UTF-8, with or without a mark: only such a file is edited in place
 * @param lineEnding    the line endings before normalisation
 */
public record DecodedText(String text, Charset charset, boolean byteOrderMark, boolean utf8, LineEnding lineEnding) {
}
