/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.LineEnding;
import org.verbacoda.text.Normalization;

/** How the text of a document is written to its file. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class EncodedText {

    private EncodedText() {
    }

    /** The bytes of a text with the line endings and the mark its file had; of several kinds of endings LF stays. */
    static byte[] encode(String text, DecodedText before) throws CharacterCodingException {
        String normal = Normalization.normalize(text);
        LineEnding ending = before == null ? LineEnding.LF : before.lineEnding();
        String lines = switch (ending) {
            case CRLF -> normal.replace("\n", "\r\n");
            case CR -> normal.replace('\n', '\r');
            default -> normal;
        };
        String marked = before != null && before.byteOrderMark() ? '\uFEFF' + lines : lines;
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(marked));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }
}
