/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.HexFormat;
import java.util.List;

import org.verbacoda.text.encoding.DamagedRun;
import org.verbacoda.text.encoding.EncodingDamage;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Checks of single characters that have no place in a text, or that nobody can see. */
final class CharacterChecks {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** A look-up for each character: this runs over all of them. What lies behind is odd from U+FEFF on, if at all. */
    private static final boolean[] MAY_BE_ODD = mayBeOdd();

    private final TranscriptStructure transcript;
    private final ProblemCollector problems;
    private final String text;
    private List<DamagedRun> damage = List.of();
    private boolean damageKnown;
    private int nextDamage;

    private CharacterChecks(TranscriptStructure transcript, ProblemCollector problems) {
        this.transcript = transcript;
        this.problems = problems;
        this.text = transcript.text();
    }

    static void characters(TranscriptStructure transcript, ProblemCollector problems) {
        new CharacterChecks(transcript, problems).run();
    }

    private void run() {
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (c < MAY_BE_ODD.length ? !MAY_BE_ODD[c] : c < '\uFEFF') {
                at++;
                continue;
            }
            OddCharacter kind = OddCharacter.at(text, at);
            if (kind == OddCharacter.NONE) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < length && OddCharacter.at(text, end) == kind) {
                end++;
            }
            if (kind != OddCharacter.CONTROL || c < 0x80 || !isDamage(at)) {
                report(kind, at, end);
            }
            at = end;
        }
    }

    private static boolean[] mayBeOdd() {
        boolean[] odd = new boolean[0x2070];
        for (int c = 0; c < odd.length; c++) {
            // Where nothing stands around it, a joiner joins nothing and a no-break space opens a line
            odd[c] = OddCharacter.at(String.valueOf((char) c), 0) != OddCharacter.NONE;
        }
        return odd;
    }

    private void report(OddCharacter kind, int start, int end) {
        String what = end - start == 1 ? "" : " (" + (end - start) + " in a row)";
        switch (kind) {
            case CONTROL -> problems.addPlace(Rule.CONTROL_CHARACTER, "A control character, " + codePoint(start)
                    + what + ", is no part of a text, and other programs may stop at it. Remove it.", start, end);
            case LOST -> problems.addPlace(Rule.REPLACEMENT_CHARACTER, "A character was lost here" + what
                    + " when the text was read in a wrong encoding. Look it up in the original, or listen to the recording.",
                    start, end);
            case INVISIBLE -> problems.addPlace(Rule.INVISIBLE_CHARACTER, "A character that can't be seen, "
                    + codePoint(start) + what + ", stands in the text; a search for the words around it will not find them. "
                    + "Remove it.", start, end);
            default -> throw new IllegalStateException(kind.name());
        }
    }

    private String codePoint(int at) {
        return "U+" + HEX.toHexDigits(text.charAt(at));
    }

    /** Whether a control character of the second set is what is left of a damaged one, which is another rule's. */
    private boolean isDamage(int at) {
        if (!damageKnown) {
            damage = EncodingDamage.find(transcript.text()).runs();
            damageKnown = true;
        }
        while (nextDamage < damage.size() && damage.get(nextDamage).end() <= at) {
            nextDamage++;
        }
        return nextDamage < damage.size() && damage.get(nextDamage).start() <= at;
    }
}
