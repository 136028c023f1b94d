/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

/**
 * What speaks for and against a damaged run being damaged.
 *
 * @param certain           whether it makes no sense as it stands, in any text
 * @param signOfWholeDamage whether it is a sign of damage to a text in which all that is non-ASCII is damaged runs
 * @param readsAsSound      whether every sequence in it has a sound reading
 * @param longSequences     how many sequences of three or four bytes it holds
 */
record RunEvidence(boolean certain, boolean signOfWholeDamage, boolean readsAsSound, int longSequences) {

    /** Weighs a run; it must be well formed throughout. */
    static RunEvidence of(RunInContext context) {
        String run = context.run();
        RunInContext decodedContext = context.decoded();
        String decoded = decodedContext.run();
        boolean certain = false;
        boolean sign = false;
        boolean sound = true;
        int longSequences = 0;
        int at = 0;
        int decodedAt = 0;
        while (at < run.length()) {
            int length = ByteImages.sequenceLength(run, at);
            longSequences += length > 2 ? 1 : 0;
            if (!SoundReading.isPossible(context, at, length)) {
                sound = false;
                sign |= run.charAt(at) == 'Â' || run.charAt(at) == 'Ã';
                certain |= length > 2 || WordEvidence.confirms(decodedContext, decodedAt);
            }
            at += length;
            decodedAt += Character.charCount(decoded.codePointAt(decodedAt));
        }
        if (longSequences > 1) {
            // As sound text this would be two words, each with two marks behind it, and no space between them.
            certain = true;
            sound = false;
        }
        if (!certain && ByteImages.isDamagedRun(decoded)) {
            certain = of(decodedContext).certain();
        }
        return new RunEvidence(certain, sign, sound, longSequences);
    }
}
